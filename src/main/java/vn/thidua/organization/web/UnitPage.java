package vn.thidua.organization.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitView;

/// One unit with the way to it, what hangs on it and who works there.
/// @param above the units above which the reader may see, the topmost first
public record UnitPage(
        UnitView unit, List<UnitView> above, List<UnitView> children, List<PersonView> people, boolean mayManage) {
    public String address() {
        return address(unit);
    }

    public String address(UnitView other) {
        return "/units/" + Ids.text(other.id().value());
    }

    public String address(PersonView person) {
        return "/people/" + Ids.text(person.id().value());
    }
}
