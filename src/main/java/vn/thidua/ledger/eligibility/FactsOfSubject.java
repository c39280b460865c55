package vn.thidua.ledger.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Missing;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.eligibility.Source;

/// What the product knows of one subject of the ledger: a person, a unit, or somebody outside employment.
@Component
public class FactsOfSubject {
    private final FactsOfPeople people;
    private final FactsOfUnits units;
    private final MeritRows merits;
    private final Pasts pasts;
    private final Organization organization;
    private final JdbcClient jdbc;

    FactsOfSubject(
            FactsOfPeople people,
            FactsOfUnits units,
            MeritRows merits,
            Pasts pasts,
            Organization organization,
            JdbcClient jdbc) {
        this.people = people;
        this.units = units;
        this.merits = merits;
        this.pasts = pasts;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /// Once for each way in which it may be honoured: a commune as a collective and as a commune.
    /// @param sees whether the reader may open what stands at a unit
    /// @throws Missing where there is no such subject
    public List<Facts> of(Subject subject, Asking asking, Predicate<UnitId> sees) {
        return switch (subject.kind()) {
            case PERSON -> List.of(people.of(new PersonId(subject.id()), asking));
            case UNIT -> ofUnit(subject.id(), asking, sees);
            case OUTSIDE -> List.of(ofOutside(subject, asking, sees));
        };
    }

    private List<Facts> ofUnit(UUID unit, Asking asking, Predicate<UnitId> sees) {
        var facts = units.of(List.of(unit), asking, sees).get(unit);
        if (facts == null) {
            throw new Missing("unit");
        }
        return organization.unit(new UnitId(unit)).kind() == UnitKind.COMMUNE
                ? List.of(facts, new Facts(Award.Subject.COMMUNE, facts.past(), facts.service(), facts.members()))
                : List.of(facts);
    }

    private Facts ofOutside(Subject subject, Asking asking, Predicate<UnitId> sees) {
        var outside = jdbc.sql("select kind, active_from, active_to from organization.outside_subject where id = :id")
                .param("id", subject.id())
                .query((row, _) -> new Outside(
                        OutsideSubjectKind.valueOf(row.getString("kind")),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_to", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new Missing("subject"));
        var rows = merits.of(List.of(subject.id()), asking.year()).getOrDefault(subject.id(), List.of());
        return new Facts(
                outside.honoured(),
                asking.known(pasts.of(rows, sees)),
                outside.service(asking, subject.address()),
                null);
    }

    private record Outside(
            OutsideSubjectKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Award.Subject honoured() {
            return switch (kind) {
                case CITIZEN -> Award.Subject.INDIVIDUAL;
                case ENTERPRISE -> Award.Subject.COLLECTIVE;
                case HOUSEHOLD -> Award.Subject.HOUSEHOLD;
            };
        }

        /// Of an enterprise the days it is active are its life; of a household or a citizen they say no more than since
        /// when we know of it.
        Service service(Asking asking, String address) {
            boolean enterprise = kind == OutsideSubjectKind.ENTERPRISE;
            return new Service(
                    enterprise ? from : null,
                    Known.UNKNOWN,
                    Known.UNKNOWN,
                    enterprise ? Known.of(to != null && !to.isAfter(asking.day())) : Known.UNKNOWN,
                    Known.UNKNOWN,
                    Known.UNKNOWN,
                    List.of(),
                    new Source(Source.Kind.REGISTER, "", address));
        }
    }
}
