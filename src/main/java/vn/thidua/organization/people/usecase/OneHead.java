package vn.thidua.organization.people.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.Person;

/// A unit has one head: the one in office steps down first.
@Component
class OneHead {
    private final People people;

    OneHead(People people) {
        this.people = people;
    }

    void check(Person person) {
        if (!person.head()) {
            return;
        }
        var inOffice = people.findByUnitAndHeadTrue(person.unit())
                .filter(other -> !other.id().equals(person.id()));
        if (inOffice.isPresent()) {
            throw Refusal.on(
                    "head",
                    OrganizationRefusals.SECOND_HEAD,
                    "organization.refusal.second_head",
                    inOffice.get().name());
        }
    }
}
