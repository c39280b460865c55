package vn.thidua.organization.people.api;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;

/// A person as he is sent to us. What is left out is empty.
record PersonBody(
        @Nullable String unit,
        @Nullable String name,
        @Nullable Integer birthYear,
        @Nullable String post,
        @Nullable Boolean head) {
    Person.Particulars particulars() {
        return new Person.Particulars(
                new UnitId(Ids.parse(unit == null ? "" : unit).orElseThrow(() -> new Missing("unit"))),
                name == null ? "" : name,
                birthYear,
                post == null ? "" : post,
                Boolean.TRUE.equals(head));
    }
}
