package vn.thidua.movement.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Paper.Column;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.document.paper.Paper.Table;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Texts;

/// The digest of a week on paper, for the head's folder: no number, no signature.
final class DigestPaper {
    private final Digest digest;
    private final Texts texts;

    private DigestPaper(Digest digest, Texts texts) {
        this.digest = digest;
        this.texts = texts;
    }

    /// @param superior name of the unit above, empty where there is none
    /// @param texts in Vietnamese, as all papers are
    static Paper of(Digest digest, UnitView unit, String superior, Texts texts) {
        var day = digest.asOf();
        var head = new Paper.Head(
                superior.isEmpty() ? null : superior,
                unit.name(),
                null,
                null,
                unit.place().isEmpty() ? null : unit.place(),
                new Paper.Date(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        return new Paper(
                head,
                texts.of("movement.digest.paper.kind"),
                texts.of(
                        "movement.digest.paper.subject",
                        digest.week().monday(),
                        digest.week().sunday()),
                new DigestPaper(digest, texts).parts(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        section(parts, "movement.digest.paper.done");
        if (digest.done().isEmpty()) {
            text(parts, "movement.digest.done.none");
        } else {
            parts.add(new Paragraph(
                    Role.TEXT, texts.of("movement.digest.done.sum", digest.handedIn(), digest.handedInInTime())));
            parts.add(works(digest.done(), true));
        }
        section(parts, "movement.digest.paper.late");
        if (digest.late().isEmpty()) {
            text(parts, "movement.digest.late.none");
        } else {
            parts.add(new Paragraph(Role.TEXT, texts.of("movement.digest.late.sum", digest.lateInAll())));
            parts.add(works(digest.late(), false));
        }
        section(parts, "movement.digest.paper.coming");
        if (digest.coming().isEmpty()) {
            text(parts, "movement.digest.coming.none");
        } else {
            parts.add(works(digest.coming(), false));
        }
        section(parts, "movement.digest.paper.urge");
        if (digest.toUrge().isEmpty()) {
            text(parts, "movement.digest.urge.none");
        } else {
            parts.add(owing());
        }
        return parts;
    }

    private void section(List<Part> parts, String key) {
        parts.add(new Paragraph(Role.SECTION, texts.of(key)));
    }

    private void text(List<Part> parts, String key) {
        parts.add(new Paragraph(Role.TEXT, texts.of(key)));
    }

    private Table works(List<Digest.Work> works, boolean inTime) {
        var columns = new ArrayList<>(List.of(
                new Column(texts.of("movement.digest.work"), 40, false),
                new Column(texts.of("movement.title"), 28, false),
                new Column(texts.of("movement.digest.due"), 21, true),
                new Column(texts.of("movement.digest.units"), 13, true)));
        if (inTime) {
            columns.add(new Column(texts.of("movement.in_time"), 13, true));
        }
        return new Table(
                columns,
                works.stream()
                        .map(work -> {
                            var row = new ArrayList<>(List.of(
                                    work.words(), work.title(), day(work.dueOn()), String.valueOf(work.units())));
                            if (inTime) {
                                row.add(work.inTimeText());
                            }
                            return (List<String>) row;
                        })
                        .toList());
    }

    private Table owing() {
        return new Table(
                List.of(
                        new Column(texts.of("movement.board.unit"), 44, false),
                        new Column(texts.of("movement.late"), 16, true),
                        new Column(texts.of("movement.digest.days"), 22, true),
                        new Column(texts.of("movement.board.last_urged"), 24, true)),
                digest.toUrge().stream()
                        .map(unit -> List.of(
                                unit.superior().isEmpty() ? unit.name() : unit.name() + ", " + unit.superior(),
                                String.valueOf(unit.late()),
                                String.valueOf(unit.days()),
                                unit.lastUrged() == null ? texts.of("movement.digest.never") : day(unit.lastUrged())))
                        .toList());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.date(day);
    }
}
