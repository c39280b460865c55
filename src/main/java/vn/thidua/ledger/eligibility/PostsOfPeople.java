package vn.thidua.ledger.eligibility;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;

/// The posts of many people at once, those under rows that were found to be the same person among them.
@Component
class PostsOfPeople {
    private final JdbcClient jdbc;

    PostsOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A post of somebody.
    /// @param passed whether a reorganization of units began it, so that it is no transfer of the person
    record Post(
            UUID person,
            UnitId unit,
            String unitName,
            @Nullable LocalDate from,
            boolean passed) {}

    /// In the order they began; one of which that is not known stands first.
    Map<UUID, List<Post>> of(Collection<UUID> people) {
        return jdbc
                .sql("""
                        with recursive those as (
                            select p.id as kept, p.id from organization.person p where p.id = any(:people)
                            union
                            select t.kept, p.id from organization.person p join those t on p.merged_into = t.id)
                        select t.kept, o.unit, u.short_name, o.from_day, o.begun_by is not null as passed
                        from those t
                        join organization.post o on o.person = t.id
                        join organization.unit u on u.id = o.unit
                        order by t.kept, o.from_day nulls first, o.to_day nulls last, o.id
                        """)
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> new Post(
                        row.getObject("kept", UUID.class),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("short_name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getBoolean("passed")))
                .list()
                .stream()
                .collect(groupingBy(Post::person));
    }
}
