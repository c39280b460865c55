package vn.thidua.plan.correct;

import static vn.thidua.plan.correct.Field.choice;
import static vn.thidua.plan.correct.Field.date;
import static vn.thidua.plan.correct.Field.line;
import static vn.thidua.plan.correct.Field.number;
import static vn.thidua.plan.correct.Field.parts;
import static vn.thidua.plan.correct.Field.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Anniversary;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.LegalBasis;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.Recipient;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.Signatory;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Stage;
import vn.thidua.plan.model.Statement;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.plan.model.Understood;

/// The kinds of things a plan says, as people see and correct them, in the order of a paper.
public enum ProvisionKind {
    HEAD(Form.keeping(
            Letterhead.class,
            head -> Values.none()
                    .and("issuingBody", head.issuingBody())
                    .and("superiorBody", head.superiorBody())
                    .and("number", head.number())
                    .and("symbol", head.symbol())
                    .and("place", head.place())
                    .and("date", head.date())
                    .and("type", head.type())
                    .and("subject", head.subject())
                    .and("planYear", head.planYear()),
            (in, _, before) -> new Letterhead(
                    in.text("number"),
                    in.text("symbol"),
                    in.text("place"),
                    in.date("date"),
                    in.text("issuingBody"),
                    in.text("superiorBody"),
                    in.text("type"),
                    in.text("subject"),
                    in.whole("planYear"),
                    before.isEmpty() ? Map.of() : before.getFirst().printed()),
            line("issuingBody"),
            line("superiorBody"),
            line("number"),
            line("symbol"),
            line("place"),
            date("date"),
            line("type"),
            text("subject"),
            number("planYear"))),
    BASIS(Form.of(
            LegalBasis.class,
            basis -> Values.none()
                    .and("printed", basis.printed())
                    .and("type", basis.type())
                    .and("number", basis.number())
                    .and("date", basis.date())
                    .and("issuer", basis.issuer()),
            (in, from) -> new LegalBasis(
                    in.said("printed"), in.text("type"), in.text("number"), in.date("date"), in.text("issuer"), from),
            text("printed").needed(),
            line("type"),
            line("number"),
            date("date"),
            line("issuer"))),
    PURPOSE(statement()),
    REQUIREMENT(statement()),
    THEME(statement()),
    SLOGAN(statement()),
    COLLECTIVES(statement()),
    INDIVIDUALS(statement()),
    CONTENT(Form.keeping(
            ContentItem.class,
            content -> Values.none().and("text", content.text()),
            (in, from, before) -> new ContentItem(
                    in.said("text"),
                    before.isEmpty() ? List.of() : before.getFirst().items(),
                    from),
            text("text").needed())),
    STAGE(Form.of(
            Stage.class,
            stage -> Values.none()
                    .and("name", stage.name())
                    .and("from", stage.from())
                    .and("to", stage.to())
                    .and("goal", stage.goal()),
            (in, from) -> new Stage(in.text("name"), in.date("from"), in.date("to"), in.text("goal"), from),
            line("name"),
            date("from"),
            date("to"),
            text("goal"))),
    MILESTONE(Form.of(
            Milestone.class,
            milestone -> Values.none()
                    .and("what", milestone.what())
                    .and("who", milestone.who())
                    .and("toWhom", milestone.toWhom())
                    .and("kind", milestone.kind())
                    .and("date", milestone.date())
                    .and("until", milestone.until())
                    .and("recurrence", milestone.recurrence())
                    .and("event", milestone.event())
                    .and("sentence", milestone.sentence()),
            (in, from) -> new Milestone(
                    in.said("what"),
                    in.text("who"),
                    in.text("toWhom"),
                    in.choice("kind", Milestone.DateKind.class),
                    in.date("date"),
                    in.date("until"),
                    in.text("recurrence"),
                    in.text("event"),
                    in.said("sentence"),
                    from),
            text("what").needed(),
            line("who"),
            line("toWhom"),
            choice("kind", Milestone.DateKind.values()),
            date("date"),
            date("until"),
            line("recurrence"),
            line("event"))),
    TARGET(Form.of(
            NumericTarget.class,
            target -> Values.none()
                    .and("subject", target.subject())
                    .and("metric", target.metric())
                    .and("comparator", target.comparator())
                    .and("value", target.value())
                    .and("upTo", target.upTo())
                    .and("unit", target.unit())
                    .and("baseline", target.baseline())
                    .and("growth", target.growth())
                    .and("breakdown", target.breakdown())
                    .and("basePopulation", target.basePopulation())
                    .and("aspiration", target.aspiration())
                    .and("sentence", target.sentence()),
            (in, from) -> new NumericTarget(
                    in.said("subject"),
                    in.said("metric"),
                    Objects.requireNonNullElse(
                            in.choice("comparator", NumericTarget.Comparator.class), NumericTarget.Comparator.EQUAL),
                    Objects.requireNonNullElse(in.number("value"), BigDecimal.ZERO),
                    in.number("upTo"),
                    in.text("unit"),
                    in.number("baseline"),
                    in.text("growth"),
                    in.parts("breakdown"),
                    in.text("basePopulation"),
                    in.text("aspiration"),
                    in.said("sentence"),
                    from),
            line("subject").needed(),
            line("metric"),
            choice("comparator", NumericTarget.Comparator.values()).needed(),
            number("value").needed(),
            number("upTo"),
            line("unit"),
            number("baseline"),
            line("growth"),
            parts("breakdown"),
            line("basePopulation"),
            line("aspiration"))),
    TITLE(Form.of(
            TitleTarget.class,
            title -> Values.none()
                    .and("title", title.title())
                    .and("award", title.award())
                    .and("level", title.level())
                    .and("subject", title.subject())
                    .and("comparator", title.comparator())
                    .and("quantity", title.quantity())
                    .and("upTo", title.upTo())
                    .and("ratio", title.ratio())
                    .and("printed", title.printed())
                    .and("sentence", title.sentence()),
            (in, from) -> new TitleTarget(
                    in.text("title"),
                    in.text("printed"),
                    in.text("award"),
                    in.text("level"),
                    in.choice("subject", TitleTarget.For.class),
                    in.number("quantity"),
                    in.number("upTo"),
                    in.choice("comparator", NumericTarget.Comparator.class),
                    in.text("ratio"),
                    in.said("sentence"),
                    from),
            line("title").needed(),
            line("level"),
            choice("subject", TitleTarget.For.values()),
            choice("comparator", NumericTarget.Comparator.values()),
            number("quantity"),
            number("upTo"),
            line("ratio"))),
    RESPONSIBILITY(Form.of(
            Responsibility.class,
            duty -> Values.none()
                    .and("who", duty.who())
                    .and("does", duty.does())
                    .and("sentence", duty.sentence()),
            (in, from) -> new Responsibility(in.said("who"), in.said("does"), in.said("sentence"), from),
            line("who").needed(),
            text("does").needed())),
    ANNIVERSARY(Form.of(
            Anniversary.class,
            anniversary -> Values.none()
                    .and("years", anniversary.years())
                    .and("name", anniversary.name())
                    .and("since", anniversary.since())
                    .and("until", anniversary.until()),
            (in, from) ->
                    new Anniversary(in.whole("years"), in.said("name"), in.whole("since"), in.whole("until"), from),
            line("name").needed(),
            number("years"),
            number("since"),
            number("until"))),
    RECIPIENT(Form.of(
            Recipient.class,
            recipient -> Values.none().and("name", recipient.name()),
            (in, from) -> new Recipient(in.said("name"), from),
            line("name").needed())),
    SIGNATORY(Form.keeping(
            Signatory.class,
            signatory -> Values.none()
                    .and("formula", signatory.formula())
                    .and("position", signatory.position())
                    .and("secondPosition", signatory.secondPosition())
                    .and("name", signatory.name()),
            (in, from, before) -> new Signatory(
                    in.text("formula"),
                    in.text("position"),
                    in.text("secondPosition"),
                    in.text("name"),
                    before.isEmpty() ? List.of() : before.getFirst().others(),
                    from),
            line("formula"),
            line("position"),
            line("secondPosition"),
            line("name")));

    private final Form<?> form;

    ProvisionKind(Form<?> form) {
        this.form = form;
    }

    /// What a form asks for.
    public List<Field> fields() {
        return form.fields();
    }

    /// What stands in the fields of a provision of this kind.
    public Values values(Understood provision) {
        return form.valuesOf(provision);
    }

    /// What a person sees of a provision: its fields that are filled, in the order of the form.
    public Map<String, String> shown(Understood provision) {
        var written = values(provision).written();
        var shown = new LinkedHashMap<String, String>();
        fields().forEach(field -> {
            var value = written.get(field.name());
            if (value != null) {
                shown.put(field.name(), value);
            }
        });
        return shown;
    }

    /// Whether a plan has at most one, recognised by its kind alone.
    public boolean single() {
        return this == HEAD || this == SIGNATORY || this == THEME || this == SLOGAN;
    }

    /// Whether one can be written by hand beside those the reader found.
    public boolean addable() {
        return this != HEAD;
    }

    Understood make(Map<String, String> written, Source source, @Nullable Understood before) {
        return form.make(Values.of(written), source, before == null ? List.of() : List.of(before));
    }

    private static Form<Statement> statement() {
        return Form.of(
                Statement.class,
                said -> Values.none().and("text", said.text()),
                (in, from) -> new Statement(in.said("text"), from),
                text("text").needed());
    }
}
