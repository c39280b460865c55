package vn.thidua.ledger.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;

/// The units a list for one unit may name: it, those below it that are there or have ended, and those above it.
@Component
class KnownUnits {
    private final JdbcClient jdbc;

    KnownUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WrittenUnits of(UnitId unit) {
        return new WrittenUnits(jdbc.sql("""
                        select v.unit, v.parent, v.name, v.short_name, v.symbol, v.from_day, v.to_day,
                               u.path @> array[:unit]::uuid[] as within,
                               case when u.to_day is not null
                                    then array(select h.unit from organization.heirs(u.id) h) end as heirs
                        from organization.unit_version v join organization.unit u on u.id = v.unit
                        where (u.path @> array[:unit]::uuid[]
                               or u.id in (select unnest(s.path) from organization.unit s where s.id = :unit))
                          and coalesce(v.to_day >= v.from_day, true)
                        order by cardinality(u.path), v.id desc
                        """)
                .param("unit", unit.value())
                .query((row, _) -> version(row))
                .list());
    }

    private static WrittenUnits.Version version(ResultSet row) throws SQLException {
        return new WrittenUnits.Version(
                row.getObject("unit", UUID.class),
                row.getObject("parent", UUID.class),
                List.of(row.getString("name"), row.getString("short_name"), row.getString("symbol")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("within"),
                ids(row.getArray("heirs")));
    }

    private static List<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
