package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/// Reads base salaries and prizes.
final class MoneyEntries {
    private MoneyEntries() {}

    static BaseSalary salary(Entry entry) {
        return new BaseSalary(positive(entry, "amount").longValueExact(), entry.validity());
    }

    static Rounding rounding(Entry entry) {
        return new Rounding(
                positive(entry, "unit").longValueExact(),
                entry.choice("mode", RoundingMode.class),
                entry.confidence("reading"),
                entry.textOrNull("note"),
                entry.validity());
    }

    static Multiplier multiplier(Entry entry) {
        return new Multiplier(
                entry.choice("subject", Award.Subject.class),
                positive(entry, "factor"),
                entry.choice("scope", Scope.class, Scope.NATIONAL),
                entry.textOrNull("place"),
                entry.validity());
    }

    static Prize prize(Entry entry, Codes codes) {
        return new Prize(
                codes.one(entry, "award"),
                entry.choice("subject", Award.Subject.class),
                positive(entry, "coefficient"),
                entry.flag("at-most", false),
                Set.copyOf(entry.choices("by", Authority.class)),
                entry.flag("certificate", true),
                entry.validity());
    }

    private static BigDecimal positive(Entry entry, String key) {
        var number = entry.numberOrNull(key);
        if (number == null) {
            throw entry.fault("missing: " + key);
        }
        if (number.signum() <= 0) {
            throw entry.fault("not above zero in " + key + ": " + number);
        }
        return number;
    }
}
