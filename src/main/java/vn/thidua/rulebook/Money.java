package vn.thidua.rulebook;

import java.util.List;

/// Base salary and prizes.
record Money(
        List<BaseSalary> salaries,
        List<Prize> prizes,
        List<Multiplier> multipliers,
        List<Rounding> roundings,
        List<SeveralTitles> several) {}
