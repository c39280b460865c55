package vn.thidua.rulebook;

/// An award found by a name, and how well the name fits.
/// @param known the name of the rulebook it was found by
public record AwardMatch(Award award, How how, String known) {
    /// Its name, another right name, or a misspelling.
    public enum How {
        NAME,
        ALIAS,
        SLIP
    }
}
