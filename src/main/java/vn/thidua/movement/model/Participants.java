package vn.thidua.movement.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;

/// Finds the units an audience means. A unit may call upon itself and what lies below it, and upon the members of a
/// block that it organizes, chairs today or stands in for the chair of today.
@Component
@Transactional(readOnly = true)
public class Participants {
    private final JdbcClient jdbc;
    private final Organization organization;
    private final Blocks blocks;
    private final Clock clock;

    Participants(JdbcClient jdbc, Organization organization, Blocks blocks, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.blocks = blocks;
        this.clock = clock;
    }

    /// The units, upper levels first.
    /// @param unit the unit that launches
    /// @param year whose rosters of blocks count
    /// @throws Refusal where a unit or block was chosen that this unit may not call upon
    public List<UnitView> of(Audience audience, UnitId unit, int year) {
        var members = new ArrayList<UnitId>();
        for (var block : audience.blocks()) {
            requireReach(block, unit);
            blocks.members(block, year).stream()
                    .map(BlockMember::unit)
                    .filter(Objects::nonNull)
                    .forEach(members::add);
        }
        var byHand = below(audience.added(), unit);
        if (!byHand.containsAll(audience.added())) {
            throw outOfReach();
        }
        var all = Stream.of(called(audience, unit), members, byHand)
                .flatMap(List::stream)
                .filter(each -> !audience.removed().contains(each))
                .distinct()
                .toList();
        return organization.units(all);
    }

    /// The blocks whose members a unit may call upon: those it organizes, chairs today or stands in for the chair of.
    public List<BlockView> blocks(UnitId unit, int year) {
        var today = LocalDate.now(clock);
        return Stream.concat(
                        blocks.organizedBy(unit).stream(),
                        blocks.ofUnit(unit, today.getYear()).stream().filter(block -> leads(block.id(), unit)))
                .filter(block -> block.activeIn(year))
                .distinct()
                .toList();
    }

    /// The audience without what is no longer in the unit's reach: a block it chairs no more, a unit that has ended or
    /// moved away since it was chosen.
    public Audience inReach(Audience audience, UnitId unit, int year) {
        var led = audience.blocks().isEmpty()
                ? List.<BlockId>of()
                : blocks(unit, year).stream().map(BlockView::id).toList();
        var there = audience.added().isEmpty() ? List.<UnitId>of() : below(audience.added(), unit);
        return new Audience(
                audience.reach(),
                audience.kinds(),
                audience.blocks().stream().filter(led::contains).toList(),
                audience.added().stream().filter(there::contains).toList(),
                audience.removed(),
                audience.people());
    }

    private List<UnitId> called(Audience audience, UnitId unit) {
        return jdbc.sql("""
                        select u.id from organization.unit u
                        where u.path @> array[:unit]::uuid[] and u.id <> :unit and u.to_day is null
                          and (:reach = 'ALL' or :reach = 'DIRECT' and u.parent = :unit)
                          and (cardinality(:kinds::text[]) = 0 or u.kind = any(:kinds::text[]))
                        """)
                .param("unit", unit.value())
                .param("reach", audience.reach().name())
                .param("kinds", audience.kinds().stream().map(UnitKind::name).toArray(String[]::new))
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those of the units that are the unit itself or lie below it.
    private List<UnitId> below(Collection<UnitId> units, UnitId unit) {
        return jdbc.sql("""
                        select u.id from organization.unit u
                        where u.id = any(:units::uuid[]) and u.path @> array[:unit]::uuid[] and u.to_day is null
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("unit", unit.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private void requireReach(BlockId block, UnitId unit) {
        if (!blocks.block(block).organizer().equals(unit) && !leads(block, unit)) {
            throw outOfReach();
        }
    }

    private boolean leads(BlockId block, UnitId unit) {
        var today = LocalDate.now(clock);
        return Stream.concat(blocks.chair(block, today).stream(), blocks.viceChairs(block, today).stream())
                .anyMatch(officer -> unit.equals(officer.unit()));
    }

    private static Refusal outOfReach() {
        return Refusal.on("audience", MovementRefusals.OUT_OF_REACH, "movement.refusal.out_of_reach");
    }
}
