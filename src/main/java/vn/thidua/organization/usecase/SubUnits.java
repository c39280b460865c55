package vn.thidua.organization.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Organization;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.model.Reorganizations;
import vn.thidua.organization.model.Units;
import vn.thidua.organization.model.Versions;

/// The units directly below one that ends: each moves below an heir, with all that hangs on it, or ends as well. They
/// come back with the versions of the units, so that there is nothing of their own to take back.
@Component
class SubUnits implements Belongings {
    private final JdbcClient jdbc;
    private final Organization organization;
    private final Units units;
    private final Versions versions;
    private final Reorganizations reorganizations;
    private final ReformCheck check;

    SubUnits(
            JdbcClient jdbc,
            Organization organization,
            Units units,
            Versions versions,
            Reorganizations reorganizations,
            ReformCheck check) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.units = units;
        this.versions = versions;
        this.reorganizations = reorganizations;
        this.check = check;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public Inventory of(Collection<UnitId> above, int atMost) {
        var ids = above.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("""
                        select count(*) from organization.unit
                        where parent = any(:ids) and to_day is null and id <> all(:ids)
                        """).param("ids", ids).query(Long.class).single();
        var items = jdbc.sql("""
                        select id, parent, name, symbol from organization.unit
                        where parent = any(:ids) and to_day is null and id <> all(:ids)
                        order by parent, position, name collate "vi-x-icu", id limit :limit
                        """)
                .param("ids", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("parent", UUID.class)),
                        row.getString("name"),
                        row.getString("symbol"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        for (var child : organization.children(handover.from())) {
            var key = Ids.text(child.id().value());
            var heir = handover.otherwise().getOrDefault(key, handover.heir());
            if (handover.staying().contains(key)) {
                end(child, handover);
            } else if (!heir.equals(handover.from())) {
                check.requireUnchangedSince(child.id(), handover.effective());
                versions.turn(child.id(), handover.effective(), handover.reorganization());
                units.save(units.require(child.id()).movedBelow(heir));
                along(child.id(), handover.reorganization());
            }
        }
    }

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return List.of();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {}

    private void end(UnitView child, Handover handover) {
        organization.children(child.id()).forEach(below -> end(below, handover));
        check.requireUnchangedSince(child.id(), handover.effective());
        end(child.id(), handover.effective(), handover.reorganization());
        along(child.id(), handover.reorganization());
    }

    private void end(UnitId id, LocalDate effective, ReorganizationId by) {
        var unit = units.require(id);
        versions.end(id, effective, by);
        units.save(unit.ended(effective.minusDays(1), unit.parent()));
    }

    private void along(UnitId id, ReorganizationId by) {
        reorganizations.concerns(by, id, Reorganizations.Part.ALONG);
    }
}
