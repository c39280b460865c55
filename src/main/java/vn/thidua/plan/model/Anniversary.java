package vn.thidua.plan.model;

import org.jspecify.annotations.Nullable;

/// An anniversary the plan honours: `92 năm thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2020)`.
/// @param years the count as printed, null where none is
/// @param name what is honoured
/// @param since founding year as printed
/// @param until closing year as printed
public record Anniversary(
        @Nullable Integer years,
        String name,
        @Nullable Integer since,
        @Nullable Integer until,
        Source source) implements Provision {}
