package vn.thidua.organization.outside.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
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
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.UnitId;

/// The households, enterprises and citizens a system may see, with their versions.
@Component
class SubjectResources {
    private static final String COLUMNS = """
            select s.id, s.kind, s.name, s.representative, s.birth_year, s.sex, s.address, s.territory,
                   u.short_name as territory_name, s.registration_number, s.active_from, s.active_to, s.note, s.version
            """;
    private static final String SEEN = """
            from organization.outside_subject s join organization.unit u on u.id = s.territory
            where u.path && :tops
            """;
    private static final String CHOSEN = """
              and (select coalesce(bool_and(strpos(s.folded || ' ' || u.folded, word) > 0), true)
                   from unnest(:words::text[]) word)
              and (:kind = '' or s.kind = :kind)
              and (:territory::uuid is null or u.path @> array[:territory::uuid])
              and (:state = 'all' or (s.active_to is null) = (:state <> 'closed'))
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    SubjectResources(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /// What the list is narrowed to.
    /// @param territory with the units below
    /// @param state `closed` or `all`; otherwise those that go on
    record Choice(String text, String kind, @Nullable UnitId territory, String state) {}

    List<SubjectResource> part(Choice choice, int limit, int offset, Actor by) {
        return asked(
                        COLUMNS + SEEN + CHOSEN
                                + " order by split_part(s.name, ' ', -1) collate \"vi-x-icu\","
                                + " s.name collate \"vi-x-icu\", s.id limit :limit offset :offset",
                        choice,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query(SubjectResources::subject)
                .list();
    }

    long count(Choice choice, Actor by) {
        return asked("select count(*) " + SEEN + CHOSEN, choice, by)
                .query(Long.class)
                .single();
    }

    SubjectResource require(OutsideSubjectId id, Actor by) {
        return jdbc.sql(COLUMNS + SEEN + " and s.id = :id")
                .param("tops", tops(by))
                .param("id", id.value())
                .query(SubjectResources::subject)
                .optional()
                .orElseThrow(() -> new Missing("subject"));
    }

    /// The version that holds, kept from changing until the transaction ends.
    int locked(OutsideSubjectId id) {
        return jdbc.sql("select version from organization.outside_subject where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Missing("subject"));
    }

    private JdbcClient.StatementSpec asked(String sql, Choice choice, Actor by) {
        var folded = Vietnamese.fold(choice.text());
        var territory = choice.territory();
        return jdbc.sql(sql)
                .param("tops", tops(by))
                .param("words", folded.isEmpty() ? new String[0] : folded.split(" "))
                .param("kind", choice.kind())
                .param("territory", territory == null ? null : territory.value(), Types.OTHER)
                .param("state", choice.state());
    }

    private UUID[] tops(Actor by) {
        return permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static SubjectResource subject(ResultSet row, int number) throws SQLException {
        return new SubjectResource(
                Ids.text(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getString("representative"),
                row.getObject("birth_year", Integer.class),
                row.getString("sex"),
                row.getString("address"),
                Ids.text(row.getObject("territory", UUID.class)),
                row.getString("territory_name"),
                row.getString("registration_number"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_to", LocalDate.class),
                row.getString("note"),
                row.getInt("version"));
    }
}
