package vn.thidua.rulebook.web;

import java.time.LocalDate;

/// Two days that are compared, the earlier first.
/// @param unreadable whether a day asked for was none
public record Span(LocalDate from, LocalDate to, boolean unreadable) {
    public String suffix() {
        return "?from=" + from + "&to=" + to;
    }
}
