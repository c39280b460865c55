package vn.thidua.plan.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.compare.Measured;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Stage;
import vn.thidua.plan.model.Statement;
import vn.thidua.plan.model.TitleTarget;

/// A provision of a plan that subordinate plans are held against.
/// @param position its place among all of its plan, from 1
/// @param words as the plan says it, as one line
/// @param measured what is measured, of targets and titles
/// @param figure the figure set, null where there is none
/// @param aspiration whether it is only a wish (`phấn đấu`)
/// @param from first day of a stage
/// @param until last day of a stage, last day in time of a deadline
/// @param rhythm how often, of a deadline that comes again
public record AskedProvision(
        int position,
        AskedKind kind,
        String words,
        @Nullable Measured measured,
        @Nullable Figure figure,
        boolean aspiration,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String rhythm) {

    /// Those of a plan, in the order theme, contents, stages, targets, titles, deadlines.
    public static List<AskedProvision> of(PlanContent content) {
        var all = new ArrayList<AskedProvision>();
        Stream.of(content.theme(), content.slogan())
                .flatMap(Stream::ofNullable)
                .forEach(said -> all.add(said(all.size() + 1, said)));
        content.contents().stream()
                .flatMap(AskedProvision::leaves)
                .forEach(text -> all.add(plain(all.size() + 1, AskedKind.CONTENT, text)));
        content.stages().forEach(stage -> all.add(stage(all.size() + 1, stage)));
        content.targets().forEach(target -> all.add(target(all.size() + 1, target)));
        content.titles().stream()
                .filter(title -> title.title() != null)
                .forEach(title -> all.add(title(all.size() + 1, title)));
        content.milestones().stream()
                .filter(milestone -> milestone.kind() != null)
                .forEach(milestone -> all.add(deadline(all.size() + 1, milestone)));
        return List.copyOf(all);
    }

    private static AskedProvision said(int position, Statement said) {
        return plain(position, AskedKind.THEME, said.text());
    }

    private static AskedProvision plain(int position, AskedKind kind, String text) {
        return new AskedProvision(position, kind, Wording.line(text), null, null, false, null, null, null);
    }

    private static Stream<String> leaves(ContentItem item) {
        return item.items().isEmpty()
                ? Stream.of(item.text())
                : item.items().stream().flatMap(AskedProvision::leaves);
    }

    private static AskedProvision stage(int position, Stage stage) {
        return new AskedProvision(
                position,
                AskedKind.STAGE,
                Wording.line(Stream.of(stage.name(), stage.goal())
                        .flatMap(Stream::ofNullable)
                        .reduce("", (before, next) -> before.isEmpty() ? next : before + ": " + next)),
                null,
                null,
                false,
                stage.from() == null ? null : stage.from().first(),
                stage.to() == null ? null : stage.to().last(),
                null);
    }

    private static AskedProvision target(int position, NumericTarget target) {
        var measured = Measured.of(target);
        return new AskedProvision(
                position,
                AskedKind.TARGET,
                Wording.line(target.sentence()),
                measured,
                Figure.of(measured == null ? null : measured.amount(), target.sentence()),
                target.aspiration() != null,
                null,
                null,
                null);
    }

    private static AskedProvision title(int position, TitleTarget title) {
        var measured = Measured.of(title);
        return new AskedProvision(
                position,
                AskedKind.TITLE,
                Wording.line(title.sentence()),
                measured,
                Figure.of(measured == null ? null : measured.amount(), title.sentence()),
                false,
                null,
                null,
                null);
    }

    private static AskedProvision deadline(int position, Milestone milestone) {
        return new AskedProvision(
                position,
                AskedKind.DEADLINE,
                Wording.line(milestone.sentence()),
                null,
                null,
                false,
                null,
                until(milestone),
                milestone.recurrence());
    }

    /// The last day in time.
    private static @Nullable LocalDate until(Milestone milestone) {
        PartialDate day = milestone.until() == null ? milestone.date() : milestone.until();
        if (day == null) {
            return null;
        }
        return milestone.kind() == Milestone.DateKind.BEFORE ? day.first().minusDays(1) : day.last();
    }
}
