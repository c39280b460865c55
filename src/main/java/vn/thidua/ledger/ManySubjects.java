package vn.thidua.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;

/// As [SubjectsThen], for many subjects at once.
@Component
class ManySubjects {
    private final JdbcClient jdbc;
    private final UnitHistory history;

    ManySubjects(JdbcClient jdbc, UnitHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /// A subject, and the day on which it is asked for.
    record Asked(Subject subject, LocalDate day) {}

    /// In the order they were asked; empty for one that is not there.
    List<Optional<SubjectThen>> on(List<Asked> asked) {
        var units = new UnitsThen(history);
        var found = new HashMap<Integer, Found>();
        found.putAll(people(asked));
        found.putAll(outside(asked));
        var then = new ArrayList<Optional<SubjectThen>>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            var one = asked.get(i);
            try {
                then.add(one.subject.kind() == Subject.Kind.UNIT ? unit(one, units) : other(one, found.get(i), units));
            } catch (Missing _) {
                then.add(Optional.empty());
            }
        }
        return then;
    }

    private static Optional<SubjectThen> unit(Asked one, UnitsThen units) {
        var unit = new UnitId(one.subject.id());
        return Optional.of(units.then(one.subject, units.on(unit, one.day).name(), unit, unit, one.day));
    }

    private static Optional<SubjectThen> other(Asked one, @Nullable Found found, UnitsThen units) {
        return Optional.ofNullable(found)
                .map(that ->
                        units.then(new Subject(one.subject.kind(), that.id), that.name, that.unit, that.home, one.day));
    }

    /// Follows merged people; where it is not known where somebody worked, it is where he works now.
    private Map<Integer, Found> people(List<Asked> asked) {
        return find(asked, Subject.Kind.PERSON, """
                select w.n, p.id, p.name, p.unit as home, coalesce((
                           select o.unit from organization.post o
                           where o.person = p.id and coalesce(o.from_day <= w.day, true) and coalesce(o.to_day >= w.day, true)
                           order by o.from_day desc nulls last limit 1), p.unit) as unit
                from unnest(:ids::uuid[], :days::date[], :places::integer[]) as w(id, day, n)
                cross join lateral (select ledger.holder_of('PERSON', w.id) as id offset 0) h
                join organization.person p on p.id = h.id
                """);
    }

    private Map<Integer, Found> outside(List<Asked> asked) {
        return find(asked, Subject.Kind.OUTSIDE, """
                select w.n, o.id, o.name, o.territory as home, o.territory as unit
                from unnest(:ids::uuid[], :days::date[], :places::integer[]) as w(id, day, n)
                join organization.outside_subject o on o.id = w.id
                """);
    }

    private Map<Integer, Found> find(List<Asked> asked, Subject.Kind kind, String sql) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).subject.kind() == kind) {
                places.add(i);
            }
        }
        var found = new HashMap<Integer, Found>();
        if (places.isEmpty()) {
            return found;
        }
        jdbc.sql(sql)
                .param(
                        "ids",
                        places.stream().map(i -> asked.get(i).subject.id()).toArray(UUID[]::new))
                .param(
                        "days",
                        places.stream().map(i -> asked.get(i).day.toString()).toArray(String[]::new))
                .param("places", places.toArray(Integer[]::new))
                .query(row -> {
                    found.put(
                            row.getInt("n"),
                            new Found(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    new UnitId(row.getObject("unit", UUID.class)),
                                    new UnitId(row.getObject("home", UUID.class))));
                });
        return found;
    }

    private record Found(UUID id, String name, UnitId unit, UnitId home) {}
}
