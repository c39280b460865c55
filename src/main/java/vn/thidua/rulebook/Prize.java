package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.util.Set;

/// The prize of an award, in base salaries.
/// @param most whether the coefficient is a ceiling below which the decider chooses
/// @param by the deciders it goes for; empty for all
/// @param certificate whether a certificate or insignia goes with it
public record Prize(
        AwardCode award,
        Award.Subject subject,
        BigDecimal coefficient,
        boolean most,
        Set<Authority> by,
        boolean certificate,
        Validity validity)
        implements Dated {
    public Prize {
        by = Set.copyOf(by);
    }
}
