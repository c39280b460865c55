package vn.thidua.organization.people.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.people.imports.Lists;
import vn.thidua.site.FormErrors;

/// One's lists, and where to send another.
/// @param unit for which one is sent: meant where a row names none; null where one may send none
public record ListsPage(@Nullable UnitView unit, List<Lists.PeopleList> lists, FormErrors errors) {
    public String unitKey() {
        return unit == null ? "" : Ids.text(unit.id().value());
    }

    public String address(Lists.PeopleList list) {
        return "/people/imports/" + Ids.text(list.id().value());
    }
}
