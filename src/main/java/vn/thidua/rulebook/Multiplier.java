package vn.thidua.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the prize of a form is multiplied by for another subject than a person.
public record Multiplier(
        Award.Subject subject,
        BigDecimal factor,
        Scope scope,
        @Nullable String place,
        Validity validity) implements Dated {}
