package vn.thidua.organization.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitThen;
import vn.thidua.site.FormErrors;

/// One reorganization.
/// @param units those it concerns which are known by a version, to go to their pages
public record ReorganizationPage(ReorganizationLine line, List<UnitThen> units, boolean mayUndo, FormErrors errors) {
    public String address(UnitThen unit) {
        return "/units/" + Ids.text(unit.id().value());
    }
}
