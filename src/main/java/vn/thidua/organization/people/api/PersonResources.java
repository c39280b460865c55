package vn.thidua.organization.people.api;

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
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// The people a system may see, with their versions. Who was found to be another stands in no list.
@Component
class PersonResources {
    private static final String COLUMNS = """
            select p.id, p.unit, p.code, p.name, p.birth_year, p.birth_day, p.sex, p.employment, p.post, p.head,
                   p.direct_worker, p.union_member, p.since, p.left_day, p.version
            """;
    private static final String SEEN = """
            from organization.person p join organization.unit u on u.id = p.unit
            where u.path && :tops and p.merged_into is null
            """;
    private static final String CHOSEN = """
              and (select coalesce(bool_and(strpos(p.folded, word) > 0), true) from unnest(:words::text[]) word)
              and (:below::uuid is null or u.path @> array[:below::uuid])
              and (:employment = '' or p.employment = :employment)
              and (:sex = '' or p.sex = :sex)
              and (not :heads or p.head)
              and case :state when 'left' then p.left_day is not null when 'all' then true
                              else p.left_day is null end
            """;
    private static final String IN_ORDER = """
             order by (split_part(p.name, ' ', -1)) collate "vi-x-icu", p.name collate "vi-x-icu", p.id
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    PersonResources(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /// What the list is narrowed to.
    /// @param text words of the name or the code
    /// @param unit with the units below
    /// @param state `left` or `all`; otherwise those who are employed
    record Choice(String text, @Nullable UnitId unit, String employment, String sex, boolean heads, String state) {
        private String[] words() {
            var folded = Vietnamese.fold(text);
            return folded.isEmpty() ? new String[0] : folded.split(" ");
        }
    }

    List<PersonResource> part(Choice choice, int limit, int offset, Actor by) {
        return asked(COLUMNS + SEEN + CHOSEN + IN_ORDER, choice, by)
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonResources::person)
                .list();
    }

    long count(Choice choice, Actor by) {
        return asked("select count(*) " + SEEN + CHOSEN, choice, by)
                .query(Long.class)
                .single();
    }

    /// @throws Missing also where he was found to be another
    PersonResource require(PersonId id, Actor by) {
        return jdbc.sql(COLUMNS + SEEN + " and p.id = :id")
                .param("tops", tops(by))
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

    private JdbcClient.StatementSpec asked(String sql, Choice choice, Actor by) {
        var unit = choice.unit();
        return jdbc.sql(sql)
                .param("tops", tops(by))
                .param("words", choice.words())
                .param("below", unit == null ? null : unit.value(), Types.OTHER)
                .param("employment", choice.employment().toUpperCase(Locale.ROOT))
                .param("sex", choice.sex().toUpperCase(Locale.ROOT))
                .param("heads", choice.heads())
                .param("state", choice.state());
    }

    private UUID[] tops(Actor by) {
        return permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static PersonResource person(ResultSet row, int number) throws SQLException {
        var day = row.getObject("birth_day", LocalDate.class);
        var year = row.getObject("birth_year", Integer.class);
        return new PersonResource(
                Ids.text(row.getObject("id", UUID.class)),
                Ids.text(row.getObject("unit", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                day != null
                        ? day.toString()
                        : year != null ? PartialDate.of(year).iso() : null,
                year,
                row.getString("sex"),
                row.getString("employment"),
                row.getString("post"),
                row.getBoolean("head"),
                row.getBoolean("direct_worker"),
                row.getBoolean("union_member"),
                row.getObject("since", LocalDate.class),
                row.getObject("left_day", LocalDate.class),
                row.getInt("version"));
    }
}
