package vn.thidua.plan.model;

/// A purpose, a requirement, the theme or the slogan, in the plan's own words.
public record Statement(String text, Source source) implements Provision {}
