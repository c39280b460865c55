package vn.thidua.rulebook;

import java.util.List;

/// A title of emulation, such as "Lao động tiên tiến".
/// @param level `grassroots`, `province`, `national` or `union`
public record EmulationTitle(
        AwardCode code,
        String name,
        Subject subject,
        String level,
        List<String> aliases,
        List<String> slips,
        List<Grant> grants)
        implements Award {
    public EmulationTitle {
        aliases = List.copyOf(aliases);
        slips = List.copyOf(slips);
        grants = List.copyOf(grants);
    }
}
