package vn.thidua.plan.reading;

import static vn.thidua.plan.reading.ReadingJson.date;
import static vn.thidua.plan.reading.ReadingJson.list;
import static vn.thidua.plan.reading.ReadingJson.source;
import static vn.thidua.plan.reading.ReadingJson.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.Stage;
import vn.thidua.plan.model.TitleTarget;

/// The part of a reading's JSON that speaks of dates, figures, titles and duties.
final class ReadingJsonLists {
    private ReadingJsonLists() {}

    static void add(ObjectNode node, PlanContent content) {
        node.set("stages", list(content.stages(), ReadingJsonLists::stage));
        node.set("deadlines", list(content.milestones(), ReadingJsonLists::milestone));
        node.set("targets", list(content.targets(), ReadingJsonLists::target));
        node.set("titles", list(content.titles(), ReadingJsonLists::title));
        node.set("responsibilities", list(content.responsibilities(), ReadingJsonLists::responsibility));
    }

    private static void stage(Stage stage, ObjectNode item) {
        text(item, "name", stage.name());
        date(item, "from", stage.from());
        date(item, "to", stage.to());
        text(item, "goal", stage.goal());
        source(item, stage.source());
    }

    private static void milestone(Milestone milestone, ObjectNode item) {
        text(item, "what", milestone.what());
        text(item, "who", milestone.who());
        text(item, "to_whom", milestone.toWhom());
        text(
                item,
                "date_kind",
                milestone.kind() == null ? null : milestone.kind().json());
        date(item, "date", milestone.date());
        if (milestone.until() != null) {
            date(item, "until", milestone.until());
        }
        text(item, "recurrence", milestone.recurrence());
        text(item, "event", milestone.event());
        text(item, "source_sentence", milestone.sentence());
        source(item, milestone.source());
    }

    private static void target(NumericTarget target, ObjectNode item) {
        text(item, "subject", target.subject());
        text(item, "metric", target.metric());
        text(item, "comparator", target.comparator().json());
        figure(item, "value", target.value(), target.upTo());
        text(item, "unit", target.unit());
        figure(item, "baseline", target.baseline(), null);
        text(item, "growth", target.growth());
        if (!target.breakdown().isEmpty()) {
            item.set("breakdown", list(target.breakdown(), (part, each) -> {
                text(each, "name", part.name());
                figure(each, "value", part.value(), null);
            }));
        }
        text(item, "base_population", target.basePopulation());
        text(item, "aspiration", target.aspiration());
        text(item, "source_sentence", target.sentence());
        source(item, target.source());
    }

    private static void title(TitleTarget title, ObjectNode item) {
        text(item, "title", title.title());
        text(item, "level", title.level());
        text(item, "for", title.subject() == null ? null : title.subject().json());
        figure(item, "quantity", title.quantity(), title.upTo());
        text(item, "ratio", title.ratio());
        text(
                item,
                "comparator",
                title.comparator() == null ? null : title.comparator().json());
        text(item, "source_sentence", title.sentence());
        text(item, "printed", title.printed());
        text(item, "award", title.award());
        source(item, title.source());
    }

    private static void responsibility(Responsibility duty, ObjectNode item) {
        text(item, "who", duty.who());
        text(item, "does", duty.does());
        text(item, "source_sentence", duty.sentence());
        source(item, duty.source());
    }

    /// A figure, or a pair where it has an upper end.
    private static void figure(ObjectNode item, String field, @Nullable BigDecimal value, @Nullable BigDecimal upTo) {
        if (value == null) {
            item.putNull(field);
        } else if (upTo == null) {
            item.put(field, plain(value));
        } else {
            item.putArray(field).add(plain(value)).add(plain(upTo));
        }
    }

    /// 70000, not 7E+4.
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
