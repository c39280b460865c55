package vn.thidua.rulebook.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;

/// Where the rules are asked for: a unit, whose regulations and those above it count, or nowhere.
/// @param unit null for the rules of the nation alone
/// @param asked whether it was chosen, and stays so from page to page
/// @param units that can be chosen
public record Place(@Nullable UnitView unit, boolean asked, List<UnitView> units) {
    /// What stands in an address for the nation alone.
    public static final String NATION = "nation";

    static final Place NONE = new Place(null, false, List.of());

    public Place {
        units = List.copyOf(units);
    }

    public String key() {
        return unit == null ? NATION : key(unit);
    }

    public String key(UnitView each) {
        return Ids.text(each.id().value());
    }
}
