package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// A prize worked out for one day.
/// @param factor of the subject
/// @param exact before rounding
/// @param amount in đồng
/// @param confidence of the least sure of its parts; how sure the rounding is stands with it
public record PrizeMoney(
        Prize prize,
        BigDecimal factor,
        BaseSalary salary,
        BigDecimal exact,
        long amount,
        Rounding rounding,
        Confidence confidence) {
    static PrizeMoney of(Prize prize, Multiplier factor, BaseSalary salary, Rounding rounding) {
        var exact = BigDecimal.valueOf(salary.amount())
                .multiply(prize.coefficient())
                .multiply(factor.factor());
        var confidence = Stream.of(prize.validity(), factor.validity(), salary.validity())
                .map(Validity::confidence)
                .max(Enum::compareTo)
                .orElseThrow();
        return new PrizeMoney(prize, factor.factor(), salary, exact, rounding.round(exact), rounding, confidence);
    }
}
