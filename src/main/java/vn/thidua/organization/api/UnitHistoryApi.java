package vn.thidua.organization.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;

/// What a unit was over the years, out of what it came and what it has become.
@RestController
class UnitHistoryApi {
    private final OrganizationPermits permits;
    private final UnitHistory history;
    private final JdbcClient jdbc;

    UnitHistoryApi(OrganizationPermits permits, UnitHistory history, JdbcClient jdbc) {
        this.permits = permits;
        this.history = history;
        this.jdbc = jdbc;
    }

    /// @param versions the latest first
    /// @param predecessors what it was made out of or took up
    /// @param heirs what a unit that has ended has become
    /// @param beside what stands beside it today, such as its trade union
    record HistoryResource(
            List<VersionResource> versions, List<Named> predecessors, List<Named> heirs, List<Named> beside) {}

    /// @param fromDay null for as far back as is known
    /// @param toDay null where it is so today
    /// @param decision number of the decision by which it began, empty where none is known
    record VersionResource(
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable String parent,
            String name,
            String shortName,
            String symbol,
            String kind,
            String place,
            boolean legalPersonality,
            String awardAuthority,
            @Nullable String beside,
            String decision) {}

    /// A unit by its key and the last name it had.
    record Named(String id, String name) {
        static Named of(UnitThen unit) {
            return new Named(Ids.text(unit.id().value()), unit.name());
        }
    }

    @GetMapping("/api/v1/units/{unit}/history")
    @Needs(ApiScopes.READ_UNITS)
    HistoryResource history(UnitId unit, Actor actor) {
        permits.requireSee(actor, unit);
        return new HistoryResource(
                versions(unit),
                named(history.predecessors(unit)),
                named(history.heirs(unit)),
                named(history.beside(unit)));
    }

    private static List<Named> named(List<UnitThen> units) {
        return units.stream().map(Named::of).toList();
    }

    private List<VersionResource> versions(UnitId unit) {
        return jdbc.sql("""
                        select v.*, r.decision_number from organization.unit_version v
                        left join organization.reorganization r on r.id = v.begun_by
                        where v.unit = :unit order by v.to_day desc nulls first, v.id desc
                        """)
                .param("unit", unit.value())
                .query((row, _) -> new VersionResource(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        Keys.text(row.getObject("parent", UUID.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("symbol"),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getBoolean("legal_personality"),
                        row.getString("award_authority"),
                        Keys.text(row.getObject("beside", UUID.class)),
                        Objects.requireNonNullElse(row.getString("decision_number"), "")))
                .list();
    }
}
