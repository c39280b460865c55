package vn.thidua.organization.people.model;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;

/// The identities of people. Who reads one asks `OrganizationPermits.maySeeIdentity` first.
@Repository
public class Identities {
    private final JdbcClient jdbc;
    private final PartyMembership party;

    Identities(JdbcClient jdbc, PartyMembership party) {
        this.jdbc = jdbc;
        this.party = party;
    }

    public Identity of(PersonId person) {
        return jdbc.sql(
                        "select citizen_number, party_member, party_since from organization.person_identity where person = ?")
                .param(person.value())
                .query((row, _) -> new Identity(
                        row.getString("citizen_number"),
                        row.getBoolean("party_member"),
                        row.getObject("party_since", LocalDate.class)))
                .optional()
                .map(this::allowed)
                .orElse(Identity.UNKNOWN);
    }

    /// @throws Refusal where the number is another's
    public void keep(PersonId person, Identity told) {
        var identity = allowed(told);
        if (identity.citizenNumber() != null
                && owner(identity.citizenNumber())
                        .filter(other -> !other.equals(person.value()))
                        .isPresent()) {
            throw Refusal.on(
                    "citizenNumber", PeopleRefusals.CITIZEN_TAKEN, "organization.people.refusal.citizen_taken");
        }
        jdbc.sql("delete from organization.person_identity where person = ?")
                .param(person.value())
                .update();
        if (identity.says()) {
            jdbc.sql(
                            "insert into organization.person_identity (person, citizen_number, party_member, party_since) values (?, ?, ?, ?)")
                    .param(1, person.value())
                    .param(2, identity.citizenNumber())
                    .param(3, identity.partyMember())
                    .param(4, identity.partySince(), Types.DATE)
                    .update();
        }
    }

    private Identity allowed(Identity identity) {
        return party.kept() ? identity : identity.withoutParty();
    }

    private Optional<UUID> owner(String number) {
        return jdbc.sql("select person from organization.person_identity where citizen_number = ?")
                .param(number)
                .query(UUID.class)
                .optional();
    }
}
