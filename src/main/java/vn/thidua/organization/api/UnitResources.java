package vn.thidua.organization.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;

/// The units a system may see, with their versions: as they are, or as they were on a day.
@Component
class UnitResources {
    private static final String COLUMNS = """
            select u.id, v.parent, v.name, v.short_name, v.symbol, v.kind, v.place, v.legal_personality,
                   v.award_authority, v.beside, v.position, u.from_day, u.to_day, u.version
            """;
    /// Of a unit as it is the version that is open, of one that has ended the last, else the one of the day.
    private static final String THEN = """
            from organization.unit u join organization.unit_version v on v.unit = u.id
            where case when :day::date is not null
                       then coalesce(v.from_day <= :day::date, true) and coalesce(v.to_day >= :day::date, true)
                       else v.to_day is null or v.to_day = u.to_day end
            """;
    /// As on the page: who searches finds ended units and those that once were called so.
    private static final String CHOSEN = """
              and u.path && :tops
              and (:kind = '' or v.kind = :kind)
              and (:below::uuid is null or u.path @> array[:below::uuid] and u.id <> :below::uuid)
              and (:parent::uuid is null or v.parent = :parent::uuid)
              and (:day::date is not null or case :state when 'ENDED' then u.to_day is not null
                                                         when 'ALL' then true else u.to_day is null end)
              and (cardinality(:words::text[]) = 0 or exists (
                  select from organization.unit_version o
                  where o.unit = u.id and (:day::date is null or o.id = v.id)
                    and (select bool_and(strpos(o.folded, word) > 0) from unnest(:words::text[]) word)))
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    UnitResources(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /// What the list is narrowed to.
    /// @param state `active`, `ended` or `all`; empty: those that are there, and all where words are searched for
    /// @param below only what is below this unit today, at any depth
    /// @param parent only what is directly below this unit
    /// @param day null for as it is
    record Choice(
            String text,
            String kind,
            String state,
            @Nullable UnitId below,
            @Nullable UnitId parent,
            @Nullable LocalDate day) {
        private String[] words() {
            var folded = Vietnamese.fold(text);
            return folded.isEmpty() ? new String[0] : folded.split(" ");
        }

        private String wanted() {
            return state.isEmpty() && words().length > 0 ? "ALL" : state.toUpperCase(Locale.ROOT);
        }
    }

    List<UnitResource> part(Choice choice, int limit, int offset, Actor by) {
        return asked(
                        COLUMNS + THEN + CHOSEN
                                + " order by cardinality(u.path), v.position, v.name collate \"vi-x-icu\", u.id"
                                + " limit :limit offset :offset",
                        choice,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query(UnitResources::unit)
                .list();
    }

    long count(Choice choice, Actor by) {
        return asked("select count(*) " + THEN + CHOSEN, choice, by)
                .query(Long.class)
                .single();
    }

    UnitResource require(UnitId id, Actor by) {
        return require(id, null, by);
    }

    /// @throws Missing also where it was not there on the day
    UnitResource require(UnitId id, @Nullable LocalDate day, Actor by) {
        permits.requireSee(by, id);
        return jdbc.sql(COLUMNS + THEN + " and u.id = :id")
                .param("id", id.value())
                .param("day", day, Types.DATE)
                .query(UnitResources::unit)
                .optional()
                .orElseThrow(() -> new Missing("unit"));
    }

    /// The version that holds, kept from changing until the transaction ends.
    int locked(UnitId id) {
        return jdbc.sql("select version from organization.unit where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Missing("unit"));
    }

    private JdbcClient.StatementSpec asked(String sql, Choice choice, Actor by) {
        return jdbc.sql(sql)
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("words", choice.words())
                .param("kind", choice.kind())
                .param("state", choice.wanted())
                .param("below", value(choice.below()), Types.OTHER)
                .param("parent", value(choice.parent()), Types.OTHER)
                .param("day", choice.day(), Types.DATE);
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static UnitResource unit(ResultSet row, int number) throws SQLException {
        return new UnitResource(
                Ids.text(row.getObject("id", UUID.class)),
                Keys.text(row.getObject("parent", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                row.getString("kind"),
                row.getString("place"),
                row.getBoolean("legal_personality"),
                row.getString("award_authority"),
                Keys.text(row.getObject("beside", UUID.class)),
                row.getInt("position"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("version"));
    }
}
