package vn.thidua.organization.people.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form of a person.
/// @param person the person to change, null for a new one
public record PersonFormPage(
        UnitView unit, @Nullable PersonView person, PersonForm form, boolean mayManage, FormErrors errors) {
    public String action() {
        return person == null
                ? back() + "/people"
                : "/people/" + Ids.text(person.id().value());
    }

    public String back() {
        return "/units/" + Ids.text(unit.id().value());
    }
}
