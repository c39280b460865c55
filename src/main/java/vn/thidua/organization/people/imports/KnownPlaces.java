package vn.thidua.organization.people.imports;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;

/// The units an actor sees, and which of them he may place people in.
@Component
class KnownPlaces {
    private final JdbcClient jdbc;

    KnownPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Places of(Actor by) {
        return new Places(jdbc.sql("""
                        select u.id, u.parent, u.name, u.short_name, u.symbol, u.id in (
                                   select unit from access.permitted_units(:by, 'MANAGE_PEOPLE')) as manageable
                        from organization.unit u
                        where u.id in (select unit from access.permitted_units(:by, 'SEE'))
                        order by cardinality(u.path), u.position, u.id
                        """)
                .param("by", by.account())
                .query((row, _) -> new Places.Place(
                        row.getObject("id", UUID.class),
                        row.getObject("parent", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("symbol"),
                        row.getBoolean("manageable")))
                .list());
    }
}
