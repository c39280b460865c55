package vn.thidua.rulebook;

import java.math.BigDecimal;

/// A prize worked out for one day.
/// @param exact before rounding
/// @param amount in đồng
public record PrizeMoney(
        Prize prize, BigDecimal factor, BaseSalary salary, BigDecimal exact, long amount, Rounding rounding) {
    public boolean unsure() {
        return prize.validity().confidence().unsure() || salary.validity().confidence().unsure();
    }
}
