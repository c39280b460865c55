package vn.thidua.organization.people.web;

import java.util.List;
import java.util.Locale;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.people.model.MergeField;
import vn.thidua.organization.people.model.Person;
import vn.thidua.site.FormErrors;

/// Two people beside one another, field by field, with the choice which value stays.
/// @param party whether Party membership is kept here, which goes with the citizen number
public record ComparePage(Person kept, Person other, List<Field> fields, boolean party, FormErrors errors) {
    public String label(Field field) {
        var name = field.field().name().toLowerCase(Locale.ROOT);
        return "organization.people.merge_field." + name
                + (party && field.field() == MergeField.IDENTITY ? "_party" : "");
    }

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
