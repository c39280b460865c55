package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Missing;

/// What other modules ask about units over time: what one was called on the day of an award, under whom it stood, what
/// it has become. Knows no permission, as [Organization].
@Component
public class UnitHistory {
    private final JdbcClient jdbc;

    UnitHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The unit as it was on a day; empty where it was not there.
    public Optional<UnitThen> on(UnitId unit, LocalDate day) {
        return jdbc.sql("select * from organization.unit_on(:unit, :day)")
                .param("unit", unit.value())
                .param("day", day)
                .query(UnitHistory::version)
                .optional();
    }

    /// The unit as it is, or as it was when it ended.
    /// @throws Missing where there is none
    public UnitThen latest(UnitId unit) {
        return names(unit).stream().findFirst().orElseThrow(() -> new Missing("unit"));
    }

    /// The units directly below on a day, in their order.
    public List<UnitThen> unitsOn(UnitId parent, LocalDate day) {
        return jdbc.sql("""
                        select * from organization.unit_version
                        where parent = :parent and coalesce(from_day <= :day, true) and coalesce(to_day >= :day, true)
                        order by position, name collate "vi-x-icu", unit
                        """)
                .param("parent", parent.value())
                .param("day", day)
                .query(UnitHistory::version)
                .list();
    }

    /// What it was and is over the years, the latest first.
    public List<UnitThen> names(UnitId unit) {
        return jdbc.sql("""
                        select * from organization.unit_version
                        where unit = :unit and coalesce(to_day >= from_day, true)
                        order by to_day desc nulls first, id desc
                        """)
                .param("unit", unit.value())
                .query(UnitHistory::version)
                .list();
    }

    /// The last day of a unit that has ended.
    public Optional<LocalDate> ended(UnitId unit) {
        return jdbc.sql("select to_day from organization.unit where id = :unit and to_day is not null")
                .param("unit", unit.value())
                .query(LocalDate.class)
                .optional();
    }

    /// What a unit that has ended has become: those of its successors that are there today, through any number of
    /// changes. Nothing for a unit that is there itself.
    public List<UnitThen> heirs(UnitId unit) {
        return jdbc.sql("""
                        select v.* from organization.heirs(:unit) h
                        join organization.unit_version v on v.unit = h.unit and v.to_day is null
                        order by v.position, v.name collate "vi-x-icu", v.unit
                        """)
                .param("unit", unit.value())
                .query(UnitHistory::version)
                .list();
    }

    /// The units out of which this one was made, or which it took up, as they were last.
    public List<UnitThen> predecessors(UnitId unit) {
        return jdbc.sql("""
                        select distinct on (v.unit) v.* from organization.reorganized_unit a
                        join organization.reorganization r on r.id = a.reorganization and r.state = 'IN_FORCE'
                             and r.kind in ('MERGE', 'SPLIT', 'CLOSE')
                        join organization.reorganized_unit b on b.reorganization = r.id and b.part = 'BEFORE'
                        join organization.unit_version v on v.unit = b.unit
                        where a.unit = :unit and a.part = 'AFTER' and v.unit <> :unit
                        order by v.unit, v.to_day desc nulls first
                        """)
                .param("unit", unit.value())
                .query(UnitHistory::version)
                .list();
    }

    /// The units that stand beside one today, such as its trade union.
    public List<UnitThen> beside(UnitId unit) {
        return jdbc.sql("""
                        select v.* from organization.unit_version v
                        where v.beside = :unit and v.to_day is null
                        order by v.position, v.name collate "vi-x-icu", v.unit
                        """)
                .param("unit", unit.value())
                .query(UnitHistory::version)
                .list();
    }

    /// Number of the decision of a reorganization, as reasons cite it.
    public String decision(ReorganizationId reorganization) {
        return jdbc.sql("select decision_number from organization.reorganization where id = :id")
                .param("id", reorganization.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Missing("reorganization"));
    }

    private static UnitThen version(ResultSet row, int number) throws SQLException {
        return new UnitThen(
                new UnitId(row.getObject("unit", UUID.class)),
                unit(row.getObject("parent", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getBoolean("legal_personality"),
                row.getString("award_authority"),
                unit(row.getObject("beside", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
