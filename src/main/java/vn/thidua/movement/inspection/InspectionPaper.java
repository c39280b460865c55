package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Paper.Column;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.document.paper.Paper.Signature;
import vn.thidua.document.paper.Paper.Table;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Texts;

/// The record of an inspection as a paper, for both sides to sign. Its number is left open: a record is numbered, if at
/// all, where it was written.
public final class InspectionPaper {
    private final Texts texts;

    /// @param texts Vietnamese, whatever language the reader has chosen
    public InspectionPaper(Texts texts) {
        this.texts = texts;
    }

    /// All that a record names.
    /// @param superior name of the unit above the one that inspects, null where there is none
    /// @param kind abbreviation of records in symbols, null where none is known
    /// @param plan number of the plan that the movement carries out
    /// @param title of the movement
    public record Subject(
            Inspection inspection,
            List<Mending> mendings,
            UnitView unit,
            @Nullable String superior,
            UnitView inspected,
            @Nullable String kind,
            String plan,
            String title) {
        public Subject {
            mendings = List.copyOf(mendings);
        }
    }

    public Paper of(Subject subject) {
        var inspection = subject.inspection();
        var on = Objects.requireNonNullElse(inspection.heldOn(), inspection.plannedOn());
        var unit = subject.unit();
        return new Paper(
                new Paper.Head(
                        subject.superior(),
                        unit.name(),
                        null,
                        symbol(subject),
                        unit.place().isEmpty() ? null : unit.place(),
                        new Paper.Date(on.getYear(), on.getMonthValue(), on.getDayOfMonth())),
                texts.of("movement.inspection.paper.kind"),
                texts.of("movement.inspection.paper.subject", subject.title()),
                parts(subject, on),
                List.of(unit.name(), subject.inspected().name(), texts.of("movement.inspection.paper.file")),
                List.of(
                        new Signature(List.of(texts.of("movement.inspection.paper.for_inspected")), null),
                        new Signature(List.of(texts.of("movement.inspection.paper.for_inspecting")), null)),
                List.of());
    }

    private static @Nullable String symbol(Subject subject) {
        var symbol = subject.unit().symbol();
        return subject.kind() == null || symbol.isEmpty() ? null : subject.kind() + "-" + symbol;
    }

    private List<Part> parts(Subject subject, LocalDate on) {
        var inspection = subject.inspection();
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(
                Role.GROUND,
                texts.of(
                        "movement.inspection.paper.ground",
                        subject.plan(),
                        subject.unit().name())));
        parts.add(text(texts.of(
                "movement.inspection.paper.opening", on, subject.inspected().name(), subject.title())));
        section(parts, "movement.inspection.paper.present");
        parts.add(text(texts.of("movement.inspection.paper.team")));
        lines(parts, inspection.team());
        parts.add(text(texts.of("movement.inspection.paper.unit")));
        lines(parts, inspection.present().isEmpty() ? subject.inspected().name() : inspection.present());
        section(parts, "movement.inspection.paper.matters");
        lines(parts, inspection.matters());
        section(parts, "movement.inspection.paper.findings");
        inspection.findings().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(text(line.strip())));
        section(parts, "movement.inspection.paper.mendings");
        mendings(parts, subject.mendings());
        parts.add(text(texts.of("movement.inspection.paper.closing")));
        return parts;
    }

    private void mendings(List<Part> parts, List<Mending> mendings) {
        if (mendings.isEmpty()) {
            parts.add(text(texts.of("movement.inspection.paper.no_mendings")));
            return;
        }
        var rows = mendings.stream()
                .map(mending ->
                        List.of(Integer.toString(mending.position()), mending.words(), texts.date(mending.dueOn())))
                .toList();
        parts.add(new Table(
                List.of(
                        new Column(texts.of("movement.inspection.paper.no"), 1, true),
                        new Column(texts.of("movement.inspection.paper.mending"), 7, false),
                        new Column(texts.of("movement.inspection.paper.by"), 2.4, true)),
                rows));
    }

    private void section(List<Part> parts, String key) {
        parts.add(new Paragraph(Role.SECTION, texts.of(key)));
    }

    private static void lines(List<Part> parts, String lines) {
        lines.lines()
                .map(line -> line.strip().replaceFirst("^[-–+•]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .forEach(line -> parts.add(text("- " + line)));
    }

    private static Paragraph text(String text) {
        return new Paragraph(Role.TEXT, text);
    }
}
