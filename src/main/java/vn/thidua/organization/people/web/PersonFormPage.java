package vn.thidua.organization.people.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form of a person.
/// @param person the person to correct, null for a new one
/// @param identity whether citizen number and party membership are asked for
/// @param party whether party membership is kept here at all
/// @param number the citizen number kept, masked; empty where none is
public record PersonFormPage(
        UnitView unit,
        @Nullable PersonId person,
        PersonForm form,
        boolean identity,
        boolean party,
        String number,
        FormErrors errors) {
    public String action() {
        return person == null ? unitAddress() + "/people" : personAddress();
    }

    public String back() {
        return person == null ? unitAddress() : personAddress();
    }

    public String unitAddress() {
        return "/units/" + Ids.text(unit.id().value());
    }

    private String personAddress() {
        return person == null ? "" : "/people/" + Ids.text(person.value());
    }
}
