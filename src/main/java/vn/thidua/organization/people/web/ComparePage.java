package vn.thidua.organization.people.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.people.model.MergeField;
import vn.thidua.organization.people.model.Person;
import vn.thidua.site.FormErrors;

/// Two people beside one another, field by field, with the choice which value stays.
public record ComparePage(Person kept, Person other, List<Field> fields, FormErrors errors) {
    public String key(Person person) {
        return Ids.text(person.id().value());
    }

    public String address(Person person) {
        return "/people/" + key(person);
    }

    /// The same comparison with the other one kept.
    public String turned() {
        return "/people/duplicates/" + key(other) + "/" + key(kept);
    }

    /// @param fromOther whether the other's value is offered: where the kept one has none
    public record Field(MergeField field, String keptText, String otherText, boolean differs, boolean fromOther) {}
}
