package vn.thidua.rulebook;

/// The base salary, in đồng a month.
public record BaseSalary(long amount, Validity validity) implements Dated {}
