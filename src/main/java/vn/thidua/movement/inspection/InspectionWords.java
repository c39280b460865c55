package vn.thidua.movement.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// What people write of inspections.
final class InspectionWords {
    static final int LINE = 500;
    static final int LONGEST = 8000;

    private InspectionWords() {}

    static Inspection.Outline outline(Planned planned) {
        return new Inspection.Outline(
                day(planned.on(), "on"),
                needed(
                        planned.team(),
                        "team",
                        InspectionRefusals.TEAM_NEEDED,
                        "movement.inspection.refusal.team_needed"),
                needed(
                        planned.matters(),
                        "matters",
                        InspectionRefusals.MATTERS_NEEDED,
                        "movement.inspection.refusal.matters_needed"));
    }

    static Inspection.Outcome outcome(@Nullable LocalDate on, String present, String findings, LocalDate today) {
        var day = day(on, "heldOn");
        if (day.isAfter(today)) {
            throw Refusal.on("heldOn", InspectionRefusals.HELD_IN_FUTURE, "movement.inspection.refusal.held_in_future");
        }
        var there = Vietnamese.nfc(present).strip();
        if (there.length() > LONGEST) {
            throw Refusal.on("present", InspectionRefusals.TOO_LONG, "movement.inspection.refusal.too_long", LONGEST);
        }
        return new Inspection.Outcome(
                day,
                there,
                needed(
                        findings,
                        "findings",
                        InspectionRefusals.FINDINGS_NEEDED,
                        "movement.inspection.refusal.findings_needed"));
    }

    static String mending(String written) {
        var words = Vietnamese.line(written);
        if (words.isEmpty() || words.length() > LINE) {
            throw Refusal.on(
                    "words", InspectionRefusals.MENDING_NEEDED, "movement.inspection.refusal.mending_needed", LINE);
        }
        return words;
    }

    static LocalDate mendedBy(@Nullable LocalDate by, LocalDate heldOn) {
        if (by == null || by.isBefore(heldOn)) {
            throw Refusal.on(
                    "by", InspectionRefusals.MENDING_DAY_NEEDED, "movement.inspection.refusal.mending_day_needed");
        }
        return by;
    }

    static String reason(String written) {
        return needed(written, "reason", InspectionRefusals.REASON_NEEDED, "movement.inspection.refusal.reason_needed");
    }

    private static LocalDate day(@Nullable LocalDate day, String field) {
        if (day == null) {
            throw Refusal.on(field, InspectionRefusals.DAY_NEEDED, "movement.inspection.refusal.day_needed");
        }
        return day;
    }

    private static String needed(String written, String field, String code, String key) {
        var text = Vietnamese.nfc(written).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.on(field, code, key, LONGEST);
        }
        return text;
    }
}
