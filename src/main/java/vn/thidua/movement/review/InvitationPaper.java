package vn.thidua.movement.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Texts;

/// An invitation to a meeting (Nghị định 30/2020/NĐ-CP, Annex III, form 1.6).
final class InvitationPaper {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm");

    private final Texts texts;

    /// @param texts Vietnamese, whatever language the reader has chosen
    InvitationPaper(Texts texts) {
        this.texts = texts;
    }

    /// All that an invitation names.
    /// @param movement its title
    /// @param superior name of the unit above the one that invites, null where there is none
    /// @param guests names of units and people
    /// @param number null leaves room for it
    /// @param symbol null where the unit numbers no papers
    /// @param on the day it bears, null before it goes out
    record Subject(
            Review.Call call,
            String movement,
            UnitView unit,
            @Nullable String superior,
            List<String> guests,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable LocalDate on,
            Paper.Signature signature) {
        Subject {
            guests = List.copyOf(guests);
        }
    }

    Paper of(Subject subject) {
        var on = subject.on();
        var place = subject.unit().place();
        return new Paper(
                new Paper.Head(
                        subject.superior(),
                        subject.unit().name(),
                        subject.number(),
                        subject.symbol(),
                        place.isEmpty() ? null : place,
                        on == null
                                ? Paper.Date.BLANK
                                : new Paper.Date(on.getYear(), on.getMonthValue(), on.getDayOfMonth())),
                texts.of("movement.review.paper.kind"),
                subject.call().title(),
                parts(subject),
                List.of(texts.of("movement.review.paper.as_above"), texts.of("movement.review.paper.file")),
                List.of(subject.signature()),
                List.of());
    }

    private List<Part> parts(Subject subject) {
        var call = subject.call();
        var parts = new ArrayList<Part>();
        text(parts, "movement.review.paper.invites", subject.unit().name());
        for (var guest : subject.guests()) {
            var mark = guest.equals(subject.guests().getLast()) ? "." : ";";
            parts.add(new Paragraph(Role.TEXT, "- " + guest + mark));
        }
        text(parts, "movement.review.paper.to", call.title(), subject.movement());
        if (!call.chair().isEmpty()) {
            text(parts, "movement.review.paper.chair", call.chair());
        }
        text(parts, "movement.review.paper.time", HOUR.format(call.starts()), MINUTE.format(call.starts()), call.on());
        text(parts, "movement.review.paper.place", call.place());
        text(parts, "movement.review.paper.agenda");
        call.agenda()
                .lines()
                .map(line -> line.strip().replaceFirst("^[-–+•]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .forEach(line -> parts.add(new Paragraph(Role.TEXT, "- " + line)));
        text(parts, "movement.review.paper.closing");
        return parts;
    }

    private void text(List<Part> parts, String key, Object... arguments) {
        parts.add(new Paragraph(Role.TEXT, texts.of(key, arguments)));
    }
}
