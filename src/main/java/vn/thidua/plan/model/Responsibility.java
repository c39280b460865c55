package vn.thidua.plan.model;

/// A named duty of a body (tổ chức thực hiện).
public record Responsibility(String who, String does, String sentence, Source source) implements Provision {}
