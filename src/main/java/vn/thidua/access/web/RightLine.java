package vn.thidua.access.web;

/// One act through one grant: a row of the exported rights.
public record RightLine(String act, GrantLine grant) {}
