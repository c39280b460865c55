package vn.thidua.organization.outside.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// Households, enterprises and citizens registered with a unit that ends are registered with its heir. Those that ended
/// before stay where they were.
@Component
class PassingSubjects implements Belongings {
    private static final String THERE =
            " from organization.outside_subject s where s.territory = any(:units) and s.active_to is null ";

    private final JdbcClient jdbc;

    PassingSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "subjects";
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("select count(*)" + THERE)
                .param("units", ids)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select s.id, s.territory, s.name, s.address" + THERE + """
                        order by split_part(s.name, ' ', -1) collate "vi-x-icu", s.name collate "vi-x-icu", s.id
                        limit :limit
                        """)
                .param("units", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("territory", UUID.class)),
                        row.getString("name"),
                        row.getString("address"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        boolean goesOn = handover.heir().equals(handover.from());
        for (var entry : handover.otherwise().entrySet()) {
            Ids.parse(entry.getKey())
                    .filter(_ -> !entry.getValue().equals(handover.from()))
                    .ifPresent(id -> move(handover, entry.getValue(), List.of(id)));
        }
        if (!goesOn) {
            end(handover);
            move(handover, handover.heir(), List.of());
        }
    }

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return jdbc.sql("""
                        select s.name from organization.outside_passed p
                        join organization.outside_subject s on s.id = p.subject and s.version <> p.version
                        where p.reorganization = :reorganization order by s.name collate "vi-x-icu" limit 20
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> Message.of("organization.outside.changed_since", row.getString(1)))
                .list();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        jdbc.sql("""
                update organization.outside_subject s
                set territory = p.territory, active_to = p.active_to, version = s.version + 1
                from organization.outside_passed p where p.reorganization = :reorganization and p.subject = s.id
                """).param("reorganization", reorganization.value()).update();
        jdbc.sql("delete from organization.outside_passed where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
    }

    /// @param only those who pass this way; all who are still there where it is empty
    private void move(Handover handover, UnitId heir, List<UUID> only) {
        jdbc.sql("""
                with before as (
                    select s.id, s.territory, s.active_to from organization.outside_subject s
                    where s.territory = :from and s.active_to is null
                      and (cardinality(:only::uuid[]) = 0 or s.id = any(:only::uuid[]))
                    for update),
                moved as (
                    update organization.outside_subject s set territory = :heir, version = s.version + 1
                    from before b where b.id = s.id returning s.id, s.version)
                insert into organization.outside_passed (reorganization, subject, territory, active_to, version)
                select :reorganization, b.id, b.territory, b.active_to, m.version
                from before b join moved m on m.id = b.id
                """)
                .params(Map.of(
                        "reorganization", handover.reorganization().value(),
                        "from", handover.from().value(),
                        "heir", heir.value(),
                        "only", only.toArray(UUID[]::new)))
                .update();
    }

    /// Whoever does not pass ends with the day before.
    private void end(Handover handover) {
        jdbc.sql("""
                with before as (
                    select s.id, s.territory, s.active_to from organization.outside_subject s
                    where s.territory = :from and s.active_to is null and s.id = any(:staying::uuid[])
                    for update),
                ended as (
                    update organization.outside_subject s
                    set active_to = greatest(s.active_from, :effective::date - 1), version = s.version + 1
                    from before b where b.id = s.id returning s.id, s.version)
                insert into organization.outside_passed (reorganization, subject, territory, active_to, version)
                select :reorganization, b.id, b.territory, b.active_to, e.version
                from before b join ended e on e.id = b.id
                """)
                .params(Map.of(
                        "reorganization", handover.reorganization().value(),
                        "from", handover.from().value(),
                        "effective", handover.effective(),
                        "staying",
                                handover.staying().stream()
                                        .flatMap(key -> Ids.parse(key).stream())
                                        .toArray(UUID[]::new)))
                .update();
    }
}
