package vn.thidua.organization.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// What each unit was from when to when. The open version follows the unit by itself; here it is closed and the next
/// one opened, and both taken back.
@Component
public class Versions {
    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The first day of what the unit is today, null for as far back as is known.
    public @Nullable LocalDate openSince(UnitId unit) {
        return jdbc.sql("select from_day from organization.unit_version where unit = :unit and to_day is null")
                .param("unit", unit.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .optional()
                .flatMap(day -> day)
                .orElse(null);
    }

    /// The unit becomes another from a day on: what is then changed of it is the new version.
    public void turn(UnitId unit, LocalDate effective, ReorganizationId by) {
        end(unit, effective, by);
        jdbc.sql("""
                insert into organization.unit_version (unit, from_day, parent, name, short_name, symbol, kind, place,
                    legal_personality, award_authority, beside, position, begun_by)
                select id, :effective, parent, name, short_name, symbol, kind, place,
                    legal_personality, award_authority, beside, position, :by
                from organization.unit where id = :unit
                """)
                .param("unit", unit.value())
                .param("effective", effective)
                .param("by", by.value())
                .update();
    }

    /// The unit ends with the day before.
    public void end(UnitId unit, LocalDate effective, ReorganizationId by) {
        jdbc.sql("""
                update organization.unit_version set to_day = :effective::date - 1, ended_by = :by
                where unit = :unit and to_day is null
                """)
                .param("unit", unit.value())
                .param("effective", effective)
                .param("by", by.value())
                .update();
    }

    /// The open version of a unit was begun by a reorganization that founded it.
    public void founded(UnitId unit, ReorganizationId by) {
        jdbc.sql("update organization.unit_version set begun_by = :by where unit = :unit and to_day is null")
                .param("unit", unit.value())
                .param("by", by.value())
                .update();
    }

    /// Drops what a reorganization began and opens what it ended.
    public void takeBack(ReorganizationId by) {
        jdbc.sql("delete from organization.unit_version where begun_by = :by")
                .param("by", by.value())
                .update();
        jdbc.sql("update organization.unit_version set to_day = null, ended_by = null where ended_by = :by")
                .param("by", by.value())
                .update();
    }

    /// What a reorganization ended.
    public List<Ended> endedBy(ReorganizationId by) {
        return jdbc.sql("select * from organization.unit_version where ended_by = :by")
                .param("by", by.value())
                .query((row, _) -> new Ended(
                        new UnitId(row.getObject("unit", UUID.class)),
                        parent(row.getObject("parent", UUID.class)),
                        new Unit.Particulars(
                                row.getString("name"),
                                row.getString("short_name"),
                                row.getString("symbol"),
                                UnitKind.valueOf(row.getString("kind")),
                                row.getString("place"),
                                row.getBoolean("legal_personality"),
                                row.getString("award_authority"),
                                parent(row.getObject("beside", UUID.class)),
                                row.getInt("position"))))
                .list();
    }

    private static @Nullable UnitId parent(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    /// A version that a reorganization ended.
    public record Ended(UnitId unit, @Nullable UnitId parent, Unit.Particulars as) {}
}
