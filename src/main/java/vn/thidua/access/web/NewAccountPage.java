package vn.thidua.access.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonView;
import vn.thidua.site.FormErrors;

/// The form of a new account.
/// @param person whose account it will be, null where it is tied to nobody in the lists
public record NewAccountPage(
        String userName,
        String name,
        @Nullable PersonView person,
        GrantForm grant,
        UnitChoice choice,
        FormErrors errors) {
    public String personKey() {
        return person == null ? "" : Ids.text(person.id().value());
    }
}
