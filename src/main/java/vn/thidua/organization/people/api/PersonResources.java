package vn.thidua.organization.people.api;

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
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// The people a system may see, with their versions.
@Component
class PersonResources {
    private static final String PERSON = """
            select p.id, p.unit, p.name, p.birth_year, p.post, p.head, p.version
            from organization.person p join organization.unit u on u.id = p.unit
            """;
    private static final String SEEN = """
            where u.path && :tops and strpos(p.folded, :text) > 0
              and (:below::uuid is null or u.path @> array[:below::uuid])
            """;
    private static final String IN_ORDER = """
             order by split_part(p.name, ' ', -1) collate "vi-x-icu", p.name collate "vi-x-icu", p.id
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    PersonResources(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    List<PersonResource> part(String text, @Nullable UnitId unit, int limit, int offset, Actor by) {
        return asked(PERSON + SEEN + IN_ORDER, text, unit, by)
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonResources::person)
                .list();
    }

    long count(String text, @Nullable UnitId unit, Actor by) {
        return asked(
                        "select count(*) from organization.person p join organization.unit u on u.id = p.unit " + SEEN,
                        text,
                        unit,
                        by)
                .query(Long.class)
                .single();
    }

    PersonResource require(PersonId id, Actor by) {
        return asked(PERSON + SEEN + " and p.id = :id", "", null, by)
                .param("id", id.value())
                .query(PersonResources::person)
                .optional()
                .orElseThrow(() -> new Missing("person"));
    }

    /// The version that holds, kept from changing until the transaction ends.
    int locked(PersonId id) {
        return jdbc.sql("select version from organization.person where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Missing("person"));
    }

    private JdbcClient.StatementSpec asked(String sql, String text, @Nullable UnitId unit, Actor by) {
        return jdbc.sql(sql)
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("text", Vietnamese.fold(text))
                .param("below", unit == null ? null : unit.value(), Types.OTHER);
    }

    private static PersonResource person(ResultSet row, int number) throws SQLException {
        return new PersonResource(
                Ids.text(row.getObject("id", UUID.class)),
                Ids.text(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getObject("birth_year", Integer.class),
                row.getString("post"),
                row.getBoolean("head"),
                row.getInt("version"));
    }
}
