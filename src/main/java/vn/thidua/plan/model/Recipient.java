package vn.thidua.plan.model;

/// One line of "Nơi nhận", without its dash and closing mark.
public record Recipient(String name, Source source) implements Provision {}
