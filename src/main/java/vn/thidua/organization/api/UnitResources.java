package vn.thidua.organization.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
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

/// The units a system may see, with their versions.
@Component
class UnitResources {
    private static final String UNIT = """
            select u.id, u.parent, u.name, u.short_name, u.symbol, u.kind, u.place, u.position, u.version
            from organization.unit u
            """;
    private static final String SEEN = """
            where u.path && :tops and strpos(u.folded, :text) > 0
              and (:kind = '' or u.kind = :kind)
              and (:below::uuid is null or u.path @> array[:below::uuid] and u.id <> :below::uuid)
              and (:parent::uuid is null or u.parent = :parent::uuid)
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    UnitResources(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /// What the list is narrowed to.
    /// @param below only what is below this unit, at any depth
    /// @param parent only what is directly below this unit
    record Choice(
            String text,
            String kind,
            @Nullable UnitId below,
            @Nullable UnitId parent) {}

    List<UnitResource> part(Choice choice, int limit, int offset, Actor by) {
        return asked(
                        UNIT + SEEN + " order by cardinality(u.path), u.position, u.name collate \"vi-x-icu\", u.id"
                                + " limit :limit offset :offset",
                        choice,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query(UnitResources::unit)
                .list();
    }

    long count(Choice choice, Actor by) {
        return asked("select count(*) from organization.unit u " + SEEN, choice, by)
                .query(Long.class)
                .single();
    }

    UnitResource require(UnitId id, Actor by) {
        permits.requireSee(by, id);
        return jdbc.sql(UNIT + "where u.id = :id")
                .param("id", id.value())
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
                .param("text", Vietnamese.fold(choice.text()))
                .param("kind", choice.kind())
                .param("below", value(choice.below()), Types.OTHER)
                .param("parent", value(choice.parent()), Types.OTHER);
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    private static UnitResource unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new UnitResource(
                Ids.text(row.getObject("id", UUID.class)),
                parent == null ? null : Ids.text(parent),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                row.getString("kind"),
                row.getString("place"),
                row.getInt("position"),
                row.getInt("version"));
    }
}
