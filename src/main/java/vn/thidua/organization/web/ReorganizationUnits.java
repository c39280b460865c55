package vn.thidua.organization.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;

/// The units a reorganization concerns, those it was about first.
@Component
class ReorganizationUnits {
    private final JdbcClient jdbc;
    private final UnitHistory history;

    ReorganizationUnits(JdbcClient jdbc, UnitHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    List<UnitThen> of(ReorganizationId id) {
        return jdbc.sql("""
                        select c.unit from organization.reorganized_unit c
                        where c.reorganization = :id
                          and exists (select from organization.unit_version v where v.unit = c.unit)
                        group by c.unit order by min(case c.part when 'BEFORE' then 1 when 'AFTER' then 2 else 3 end), c.unit
                        """)
                .param("id", id.value())
                .query((row, _) -> history.latest(new UnitId(row.getObject(1, UUID.class))))
                .list();
    }
}
