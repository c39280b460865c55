package vn.thidua.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;

/// Finds out under which name and where subjects stood on a day.
@Component
public class SubjectsThen {
    private final Organization organization;
    private final UnitHistory history;
    private final JdbcClient jdbc;

    SubjectsThen(Organization organization, UnitHistory history, JdbcClient jdbc) {
        this.organization = organization;
        this.history = history;
        this.jdbc = jdbc;
    }

    /// The unit whose people see the subject today.
    /// @throws Missing where there is no such subject
    public UnitId home(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> organization.person(new PersonId(subject.id())).unit();
            case UNIT -> organization.unit(new UnitId(subject.id())).id();
            case OUTSIDE -> outside(subject.id()).territory;
        };
    }

    /// What it is called today.
    /// @throws Missing where there is no such subject
    public String name(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> organization.person(new PersonId(subject.id())).name();
            case UNIT -> history.latest(new UnitId(subject.id())).name();
            case OUTSIDE -> outside(subject.id()).name;
        };
    }

    /// @throws Missing where there is no such subject
    public SubjectThen on(Subject subject, LocalDate day) {
        var units = new UnitsThen(history);
        return switch (subject.kind()) {
            case PERSON -> {
                var person = organization.person(new PersonId(subject.id()));
                yield units.then(
                        Subject.of(person.id()),
                        person.name(),
                        worked(person.id(), person.unit(), day),
                        person.unit(),
                        day);
            }
            case UNIT -> {
                var unit = new UnitId(subject.id());
                yield units.then(subject, units.on(unit, day).name(), unit, unit, day);
            }
            case OUTSIDE -> {
                var outside = outside(subject.id());
                yield units.then(subject, outside.name, outside.territory, outside.territory, day);
            }
        };
    }

    /// What sort of subject outside employment it is, as organization names it; empty for people and units.
    public String sort(Subject subject) {
        return subject.kind() == Subject.Kind.OUTSIDE ? outside(subject.id()).kind : "";
    }

    /// Where a person worked on a day; where that is not known, where he works now.
    private UnitId worked(PersonId person, UnitId now, LocalDate day) {
        return jdbc.sql("""
                        select o.unit from organization.post o
                        where o.person = :person and coalesce(o.from_day <= :day, true) and coalesce(o.to_day >= :day, true)
                        order by o.from_day desc nulls last limit 1
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(now);
    }

    private Outside outside(UUID id) {
        return jdbc.sql("select name, kind, territory from organization.outside_subject where id = :id")
                .param("id", id)
                .query((row, _) -> new Outside(
                        row.getString("name"),
                        row.getString("kind"),
                        new UnitId(row.getObject("territory", UUID.class))))
                .optional()
                .orElseThrow(() -> new Missing("subject"));
    }

    private record Outside(String name, String kind, UnitId territory) {}
}
