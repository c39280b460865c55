package vn.thidua.plan.life;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// Plans that a unit issued stay that unit's for ever. The heir's people reach them, since a unit that has ended hangs
/// below its heir.
@Component
class IssuedPlanBelongings implements Belongings {
    private final JdbcClient jdbc;

    IssuedPlanBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "issued_plans";
    }

    @Override
    public boolean choosable() {
        return false;
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("select count(*) from plan.plan where unit = any(:units) and edition > 0")
                .param("units", ids)
                .query(Long.class)
                .single();
        var items = jdbc.sql("""
                        select id, unit, title, number from plan.plan where unit = any(:units) and edition > 0
                        order by issued_on desc, id limit :limit
                        """)
                .param("units", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("title"),
                        row.getString("number"),
                        false))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {}

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return List.of();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {}
}
