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

/// Drafts of a unit that ends pass to its heir, who finishes them in its own name. What has been issued stays what it
/// was: see [IssuedPlanBelongings].
@Component
class PlanBelongings implements Belongings {
    private static final String DRAFTS = " from plan.plan where unit = any(:units) and edition = 0 ";

    private final JdbcClient jdbc;

    PlanBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "plans";
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("select count(*)" + DRAFTS + "and deleted_at is null")
                .param("units", ids)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select id, unit, title, year" + DRAFTS
                        + "and deleted_at is null order by year desc, changed_at desc, id limit :limit")
                .param("units", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("title"),
                        row.getString("year"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        var drafts = jdbc.sql("select id" + DRAFTS + "order by id for update")
                .param("units", new UUID[] {handover.from().value()})
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        for (var draft : drafts) {
            var key = Ids.text(draft);
            var heir = handover.otherwise().getOrDefault(key, handover.heir());
            if (!handover.staying().contains(key) && !heir.equals(handover.from())) {
                pass(draft, heir, handover);
            }
        }
    }

    private void pass(UUID draft, UnitId heir, Handover handover) {
        jdbc.sql("""
                with moved as (
                    update plan.plan set unit = :heir, version = version + 1 where id = :plan returning id, version)
                insert into plan.passed_plan (reorganization, plan, from_unit, version)
                select :reorganization, id, :from, version from moved
                """)
                .param("heir", heir.value())
                .param("plan", draft)
                .param("reorganization", handover.reorganization().value())
                .param("from", handover.from().value())
                .update();
    }

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return jdbc.sql("""
                        select p.title from plan.passed_plan d join plan.plan p on p.id = d.plan
                        where d.reorganization = :reorganization and p.version > d.version
                        order by p.changed_at desc limit 3
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> Message.of("plan.built_on.draft", row.getString(1)))
                .list();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        jdbc.sql("""
                update plan.plan p set unit = d.from_unit, version = p.version + 1
                from plan.passed_plan d where d.reorganization = :reorganization and p.id = d.plan
                """).param("reorganization", reorganization.value()).update();
        jdbc.sql("delete from plan.passed_plan where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
    }
}
