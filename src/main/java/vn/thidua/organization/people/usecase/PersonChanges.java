package vn.thidua.organization.people.usecase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;

/// What was changed of a person, as the trail may keep it: units, posts and standing in words, personal data only as
/// changed.
@Component
class PersonChanges {
    private final Organization organization;

    PersonChanges(Organization organization) {
        this.organization = organization;
    }

    Map<String, Fact.Change> between(Person before, Person after, Identity known, Identity now) {
        return standing(before, after)
                .personal("name", before.name(), after.name())
                .personal("code", before.code(), after.code())
                .personal("birth", before.birth(), after.birth())
                .personal("sex", before.sex(), after.sex())
                .open("employment", before.employment(), after.employment())
                .open("direct_worker", before.directWorker(), after.directWorker())
                .open("union_member", before.unionMember(), after.unionMember())
                .personal("citizen_number", known.citizenNumber(), now.citizenNumber())
                .personal("party", known.partyMember(), now.partyMember())
                .personal("party_since", known.partySince(), now.partySince())
                .all();
    }

    Map<String, Fact.Change> between(Person before, Person after) {
        return standing(before, after).all();
    }

    /// @param before null for a line written in
    /// @param after null for a line struck out
    Map<String, Fact.Change> between(@Nullable Post before, @Nullable Post after) {
        return Changes.none()
                .open("unit", before == null ? null : name(before.unit()), after == null ? null : name(after.unit()))
                .open("post", before == null ? null : before.title(), after == null ? null : after.title())
                .open("head", before == null ? null : before.head(), after == null ? null : after.head())
                .open("from", before == null ? null : before.fromDay(), after == null ? null : after.fromDay())
                .open("to", before == null ? null : before.toDay(), after == null ? null : after.toDay())
                .open("decision", before == null ? null : before.decision(), after == null ? null : after.decision())
                .all();
    }

    private Changes standing(Person before, Person after) {
        return Changes.none()
                .open("unit", name(before.unit()), name(after.unit()))
                .open("post", before.post(), after.post())
                .open("head", before.head(), after.head())
                .open("since", before.since(), after.since())
                .open("left_day", before.leftDay(), after.leftDay());
    }

    private String name(UnitId unit) {
        return organization.unit(unit).name();
    }
}
