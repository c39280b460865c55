package vn.thidua.rulebook;

import org.jspecify.annotations.Nullable;

/// A kind of commendation (loại hình khen thưởng), such as for an unexpected feat.
public record CommendationKind(
        String code, String name, @Nullable String words, Validity validity) implements Dated {}
