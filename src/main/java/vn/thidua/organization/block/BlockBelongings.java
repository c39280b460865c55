package vn.thidua.organization.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// A unit that ends leaves its place in blocks, its chair and the blocks it organizes to its heir: from the day on in
/// the year that runs, wholly in the years that have been set up already.
@Component
class BlockBelongings implements Belongings {
    private static final String ORGANIZED = "organized-";
    private static final String JOINED = "joined-";

    private final JdbcClient jdbc;
    private final BlockSuccession succession;

    BlockBelongings(JdbcClient jdbc, BlockSuccession succession) {
        this.jdbc = jdbc;
        this.succession = succession;
    }

    @Override
    public String kind() {
        return "blocks";
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var items = jdbc.sql("""
                        select 'joined-' as sort, m.block, m.unit, b.name,
                               string_agg(distinct m.year::text, ', ' order by m.year::text) as detail
                        from organization.block_member m
                        join organization.block b on b.id = m.block and b.deleted_at is null
                        where m.unit = any(:units) and m.to_day is null
                        group by m.block, m.unit, b.name
                        union all
                        select 'organized-', b.id, b.organizer, b.name, '' from organization.block b
                        where b.organizer = any(:units) and b.deleted_at is null
                        order by 4, 2
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new Item(
                        row.getString("sort") + Ids.text(row.getObject("block", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getString("detail"),
                        true))
                .list();
        return new Inventory(items.size(), items.stream().limit(atMost).toList());
    }

    @Override
    public void pass(Handover handover) {
        for (var block : succession.joined(handover)) {
            var heir = heir(JOINED, block, handover);
            if (leaves(heir, handover)) {
                succession.passMembership(block, handover, heir);
            }
        }
        for (var block : succession.organized(handover)) {
            var heir = heir(ORGANIZED, block, handover);
            if (!heir.isEmpty() && leaves(heir, handover)) {
                succession.passOrganizer(block, handover, heir.getFirst());
            }
        }
    }

    /// What was done since: somebody else was put into an office that this had passed on.
    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        var built = new ArrayList<Message>();
        jdbc.sql("""
                        select distinct b.name from organization.block b join organization.block_office o on o.block = b.id
                        where (o.opened_by = :id and o.to_day is not null and o.ended_by is distinct from :id)
                           or (o.ended_by = :id and o.office = 'CHAIR' and exists (
                                   select from organization.block_office now
                                   where now.block = o.block and now.year = o.year and now.office = 'CHAIR'
                                     and now.to_day is null and now.opened_by is distinct from :id))
                        """).param("id", reorganization.value()).query(row -> {
            built.add(Message.of("organization.block.built_on", row.getString("name")));
        });
        return built;
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        succession.takeBack(reorganization);
    }

    /// A unit that goes on keeps what is not given away.
    private static boolean leaves(List<UnitId> heir, Handover handover) {
        boolean goesOn = handover.heir().equals(handover.from());
        return heir.isEmpty() ? !goesOn : !heir.contains(handover.from());
    }

    /// The heir of one thing; nobody where it ends with the unit.
    private static List<UnitId> heir(String sort, BlockId block, Handover handover) {
        var key = sort + Ids.text(block.value());
        return handover.staying().contains(key)
                ? List.of()
                : List.of(Map.copyOf(handover.otherwise()).getOrDefault(key, handover.heir()));
    }
}
