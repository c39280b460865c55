package vn.thidua.organization.people.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.Person;

/// What was changed of a person, as the trail may keep it: posts and standing in words, personal data only as changed.
final class Changes {
    private static final String MASKED = "•••";

    private final Map<String, Fact.Change> changes = new LinkedHashMap<>();

    private Changes() {}

    static Map<String, Fact.Change> between(Person before, Person after, Identity known, Identity now) {
        var found = new Changes();
        found.personal("name", before.name(), after.name());
        found.personal("code", before.code(), after.code());
        found.personal("birth", before.birth(), after.birth());
        found.personal("sex", before.sex(), after.sex());
        found.open("post", before.post(), after.post());
        found.open("head", before.head(), after.head());
        found.open("employment", before.employment(), after.employment());
        found.open("direct_worker", before.directWorker(), after.directWorker());
        found.open("union_member", before.unionMember(), after.unionMember());
        found.open("since", before.since(), after.since());
        found.personal("citizen_number", known.citizenNumber(), now.citizenNumber());
        found.personal("party", known.partyMember(), now.partyMember());
        found.personal("party_since", known.partySince(), now.partySince());
        return found.changes;
    }

    private void open(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Fact.Change(Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    private void personal(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, new Fact.Change(before == null ? "" : MASKED, after == null ? "" : MASKED));
        }
    }
}
