package vn.thidua.plan.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.compose.SpokenDay;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.rulebook.Rulebook;

/// The number and symbol a paper gets: the kind's abbreviation numbers it, the issuer's follows (Nghị định
/// 30/2020/NĐ-CP, Annex I).
/// @param kind abbreviation of the kind of paper (`KH`)
/// @param symbol what follows the number (`KH-STC`)
record Mark(String kind, String symbol) {

    static Mark of(PlanContent content, UnitView unit, Rulebook rulebook) {
        var head = content.letterhead();
        var printed = head.symbol();
        var kind = PaperKind.of(head.type(), rulebook);
        if (printed != null && !printed.isBlank() && !printed.contains("..")) {
            return new Mark(kind, printed);
        }
        if (unit.symbol().isEmpty()) {
            throw Refusal.of(PlanRefusals.NUMBER_KIND, "plan.refusal.no_symbol", unit.name());
        }
        return new Mark(kind, kind + "-" + unit.symbol());
    }

    /// Numbers below ten bear a nought.
    String number(int issued) {
        return "%02d".formatted(issued);
    }

    Given with(String number, LocalDate on) {
        return new Given(number, symbol, on);
    }

    /// A mark with its number and day.
    record Given(String number, String symbol, LocalDate on) {
        /// The text with the blanks of number and date filled.
        String into(String text, Letterhead head) {
            var filled = new StringBuilder(text);
            var edits = new HashMap<Integer, Runnable>();
            var printedNumber = head.printed().get("number");
            if (printedNumber != null) {
                var span = printedNumber.source().span();
                edits.put(span.from(), () -> filled.replace(span.from(), span.to(), "Số: " + number + "/" + symbol));
            }
            var printedDate = head.printed().get("date");
            if (printedDate != null) {
                var span = printedDate.source().span();
                var place = head.place() == null ? "" : head.place() + ", ";
                edits.put(
                        span.from(), () -> filled.replace(span.from(), span.to(), place + "ngày " + SpokenDay.of(on)));
            }
            edits.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Runnable>comparingByKey().reversed())
                    .forEach(edit -> edit.getValue().run());
            return filled.toString();
        }

        boolean standsIn(Letterhead head) {
            return number.equals(head.number())
                    && symbol.equals(head.symbol())
                    && PartialDate.of(on).equals(head.date());
        }

        /// An earlier correction of the letterhead, brought up to the number and the day.
        Correction laidOver(Correction correction) {
            if (correction.kind() != ProvisionKind.HEAD) {
                return correction;
            }
            var values = new HashMap<>(correction.values());
            values.putAll(values());
            return new Correction(
                    correction.kind(), correction.verdict(), correction.anchor(), correction.ordinal(), values);
        }

        Correction correction(CorrectedReading reading) {
            var values = new HashMap<>(ProvisionKind.HEAD.shown(reading.at(ProvisionKind.HEAD, 0)));
            values.putAll(values());
            return reading.change(ProvisionKind.HEAD, 0, values);
        }

        private Map<String, String> values() {
            return Map.of(
                    "number",
                    number,
                    "symbol",
                    symbol,
                    "date",
                    "%02d/%02d/%d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear()));
        }
    }
}
