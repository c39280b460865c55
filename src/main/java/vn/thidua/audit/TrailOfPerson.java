package vn.thidua.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonSection;

/// The way from a person to what the trail says of him, for those who may read it.
@Component
class TrailOfPerson implements PersonSection {
    private static final int POSITION = 90;

    private final Permits permits;
    private final Organization organization;

    TrailOfPerson(Permits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "audit.menu";
    }

    @Override
    public List<Line> of(PersonId person, Actor by) {
        return List.of();
    }

    @Override
    public Optional<Way> way(PersonId person, Actor by) {
        return permits.may(by, Act.SEE_AUDIT, organization.person(person).unit())
                ? Optional.of(new Way("audit.of_person", "/audit?subject=" + Ids.text(person.value())))
                : Optional.empty();
    }
}
