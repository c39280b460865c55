package vn.thidua.organization.people.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// The people of a unit that ends: their posts end with it and go on in the heir, with the same title, from its first
/// day or from the later one on which they came. Who headed the unit that ended heads nothing: the head of the new one
/// is appointed anew. Nothing changes for whoever stays in a unit that goes on.
@Component
@Transactional
class PassingPeople implements Belongings {
    private static final String STAYING = "p.id = any(:staying)";

    private final JdbcClient jdbc;

    PassingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    @Transactional(readOnly = true)
    public Inventory of(Collection<UnitId> units, int atMost) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("""
                        select count(*) from organization.person p
                        where p.unit = any(:units) and p.left_day is null and p.merged_into is null
                        """).param("units", ids).query(Long.class).single();
        var items = jdbc.sql("""
                        select p.id, p.unit, p.name, p.post from organization.person p
                        where p.unit = any(:units) and p.left_day is null and p.merged_into is null
                        order by p.head desc, split_part(p.name, ' ', -1) collate "vi-x-icu", p.name collate "vi-x-icu", p.id
                        limit :limit
                        """)
                .param("units", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getString("post"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        var otherwise = handover.otherwise().entrySet().stream()
                .filter(entry -> Ids.parse(entry.getKey()).isPresent())
                .filter(entry -> !entry.getValue().equals(handover.from()))
                .toList();
        boolean goesOn = handover.heir().equals(handover.from());
        remember(handover, goesOn ? otherwise.stream().map(PassingPeople::id).toList() : null);
        otherwise.forEach(entry -> pass(handover, entry.getValue(), List.of(id(entry))));
        if (!goesOn) {
            pass(handover, handover.heir(), List.of());
            stay(handover);
        }
        jdbc.sql("""
                        update organization.person_passed r set version = p.version
                        from organization.person p where p.id = r.person and r.reorganization = :reorganization
                        """).param("reorganization", handover.reorganization().value()).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Message> builtOn(ReorganizationId reorganization) {
        return jdbc.sql("""
                        select p.name, u.short_name from organization.person_passed r
                        join organization.person p on p.id = r.person join organization.unit u on u.id = p.unit
                        where r.reorganization = :reorganization and p.version <> r.version
                        order by split_part(p.name, ' ', -1) collate "vi-x-icu", p.name collate "vi-x-icu" limit 20
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> Message.of("organization.people.changed_since", row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        jdbc.sql("delete from organization.post where begun_by = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
        jdbc.sql("""
                        update organization.post set to_day = null, ended_by = null, version = version + 1
                        where ended_by = :reorganization
                        """).param("reorganization", reorganization.value()).update();
        jdbc.sql("""
                        update organization.person p
                        set unit = r.unit, head = r.head, since = r.since, left_day = r.left_day, version = p.version + 1
                        from organization.person_passed r where r.reorganization = :reorganization and r.person = p.id
                        """).param("reorganization", reorganization.value()).update();
        jdbc.sql("delete from organization.person_passed where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
    }

    /// @param only those who leave a unit that goes on, null for all
    private void remember(Handover handover, @Nullable List<UUID> only) {
        jdbc.sql("""
                        insert into organization.person_passed
                               (reorganization, person, unit, head, since, left_day, version)
                        select :reorganization, p.id, p.unit, p.head, p.since, p.left_day, p.version
                        from organization.person p
                        where p.unit = :from and p.left_day is null and p.merged_into is null
                          and (:all or p.id = any(:only::uuid[]))
                        """)
                .param("reorganization", handover.reorganization().value())
                .param("from", handover.from().value())
                .param("all", only == null)
                .param("only", only == null ? new UUID[0] : only.toArray(UUID[]::new))
                .update();
    }

    /// @param only those who pass this way; all who are still there where it is empty
    private void pass(Handover handover, UnitId heir, List<UUID> only) {
        var parameters = Map.of(
                "reorganization", handover.reorganization().value(),
                "from", handover.from().value(),
                "heir", heir.value(),
                "effective", handover.effective(),
                "only", only.toArray(UUID[]::new),
                "staying", staying(handover));
        var them = """
                p.unit = :from and p.left_day is null and p.merged_into is null
                and (cardinality(:only::uuid[]) = 0 or p.id = any(:only)) and not\s""" + STAYING;
        jdbc.sql("""
                        update organization.post o
                        set to_day = greatest(o.from_day, :effective) - 1, ended_by = :reorganization, version = o.version + 1
                        from organization.person p where o.person = p.id and o.to_day is null and\s""" + them).params(parameters).update();
        jdbc.sql("""
                        insert into organization.post
                               (id, version, person, unit, title, head, from_day, to_day, decision, begun_by, ended_by)
                        select gen_random_uuid(), 0, p.id, :heir, p.post, false, greatest(:effective::date, (
                                   select max(o.from_day) from organization.post o
                                   where o.person = p.id and o.ended_by = :reorganization)),
                               null, '', :reorganization, null
                        from organization.person p where\s""" + them).params(parameters).update();
        jdbc.sql("""
                        update organization.person p
                        set unit = :heir, head = false, since = greatest(:effective::date, p.since), version = p.version + 1
                        where\s""" + them).params(parameters).update();
    }

    private void stay(Handover handover) {
        var parameters = Map.of(
                "reorganization", handover.reorganization().value(),
                "from", handover.from().value(),
                "effective", handover.effective(),
                "staying", staying(handover));
        jdbc.sql("""
                        update organization.post o
                        set to_day = greatest(o.from_day, :effective) - 1, ended_by = :reorganization, version = o.version + 1
                        from organization.person p
                        where o.person = p.id and o.to_day is null and p.unit = :from and\s""" + STAYING).params(parameters).update();
        jdbc.sql("""
                        update organization.person p
                        set left_day = :effective::date - 1, head = false, version = p.version + 1
                        where p.unit = :from and p.left_day is null and p.merged_into is null and\s""" + STAYING).params(parameters).update();
    }

    private static UUID[] staying(Handover handover) {
        return handover.staying().stream()
                .flatMap(key -> Ids.parse(key).stream())
                .toArray(UUID[]::new);
    }

    private static UUID id(Map.Entry<String, UnitId> entry) {
        return Ids.parse(entry.getKey()).orElseThrow();
    }
}
