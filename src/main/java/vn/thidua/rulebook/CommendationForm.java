package vn.thidua.rulebook;

import java.util.List;

/// A form of commendation, such as "Giấy khen".
/// @param level `grassroots`, `province`, `national` or `union`
public record CommendationForm(
        AwardCode code,
        String name,
        Subject subject,
        String level,
        List<String> aliases,
        List<String> slips,
        List<Grant> grants)
        implements Award {
    public CommendationForm {
        aliases = List.copyOf(aliases);
        slips = List.copyOf(slips);
        grants = List.copyOf(grants);
    }
}
