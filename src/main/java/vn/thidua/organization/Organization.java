package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;

/// What other modules ask about units and people as they are today: lists leave out units that have ended, which
/// [UnitHistory] knows. Knows no permission: who shows the answer to somebody asks
/// `Permits`, or joins `access.permitted_units`.
@Component
public class Organization {
    private static final String UNIT = """
            select u.id, u.parent, u.name, u.short_name, u.symbol, u.kind, u.place, cardinality(u.path) - 1 as depth
            from organization.unit u
            """;
    private static final String PERSON = """
            select p.id, p.unit, p.name, p.post, p.head, p.birth_year from organization.person p
            """;
    private static final String IN_ORDER = " order by u.position, u.name collate \"vi-x-icu\", u.id";

    private final JdbcClient jdbc;

    Organization(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where there is none
    public UnitView unit(UnitId id) {
        return find(id).orElseThrow(() -> new Missing("unit"));
    }

    public Optional<UnitView> find(UnitId id) {
        return jdbc.sql(UNIT + "where u.id = :id")
                .param("id", id.value())
                .query(Organization::unit)
                .optional();
    }

    /// All units, in the order of the list of bodies (not of the tree).
    public List<UnitView> units() {
        return jdbc.sql(UNIT + IN_ORDER).query(Organization::unit).list();
    }

    /// Those of the given units that are there, upper levels first.
    public List<UnitView> units(Collection<UnitId> ids) {
        return jdbc.sql(UNIT + """
                        where u.id = any(:ids)
                        order by cardinality(u.path), u.position, u.name collate "vi-x-icu", u.id
                        """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Organization::unit)
                .list();
    }

    /// The units directly below.
    public List<UnitView> children(UnitId id) {
        return jdbc.sql(UNIT + "where u.parent = :id and u.to_day is null" + IN_ORDER)
                .param("id", id.value())
                .query(Organization::unit)
                .list();
    }

    /// All units below, at any depth, without the unit itself.
    public List<UnitView> below(UnitId id) {
        return jdbc.sql(UNIT + "where u.path @> array[:id]::uuid[] and u.id <> :id and u.to_day is null" + IN_ORDER)
                .param("id", id.value())
                .query(Organization::unit)
                .list();
    }

    /// The units above, the root first, without the unit itself.
    public List<UnitView> above(UnitId id) {
        return jdbc.sql(UNIT + """
                        where u.id <> :id and u.id = any((select path from organization.unit where id = :id)::uuid[])
                        order by cardinality(u.path)
                        """)
                .param("id", id.value())
                .query(Organization::unit)
                .list();
    }

    /// The unit directly above.
    public Optional<UnitView> superior(UnitId id) {
        return jdbc.sql(UNIT + "where u.id = (select parent from organization.unit where id = :id)")
                .param("id", id.value())
                .query(Organization::unit)
                .optional();
    }

    /// The units a paper of this one may speak of: those above, all beside them and beside it, and all below.
    public List<UnitView> around(UnitId id) {
        return jdbc.sql(UNIT + """
                        where u.to_day is null
                          and (u.path @> array[:id]::uuid[]
                               or u.parent = any((select path from organization.unit where id = :id)::uuid[])
                               or u.id = any((select path from organization.unit where id = :id)::uuid[]))
                        """)
                .param("id", id.value())
                .query(Organization::unit)
                .list();
    }

    /// Units whose name, short name or symbol holds the text, accents and case apart.
    public List<UnitView> search(String text, int atMost) {
        return jdbc.sql(UNIT + "where u.folded like :text and u.to_day is null" + IN_ORDER + " limit :limit")
                .param("text", part(text))
                .param("limit", atMost)
                .query(Organization::unit)
                .list();
    }

    /// Units of the subtrees of the given tops, upper levels first, of which the text is part of a name or symbol; all
    /// of them where the text is blank.
    public List<UnitView> within(Collection<UnitId> tops, String text, int atMost) {
        return jdbc.sql(UNIT + """
                        where u.path && :tops and u.to_day is null and u.folded like :text
                        order by cardinality(u.path), u.position, u.name collate "vi-x-icu", u.id
                        limit :limit
                        """)
                .param("tops", tops.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("text", part(text))
                .param("limit", atMost)
                .query(Organization::unit)
                .list();
    }

    /// Its place among the units beside it.
    public int position(UnitId id) {
        return jdbc.sql("select position from organization.unit where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Missing("unit"));
    }

    /// Which version of what is written about it this is.
    public int version(UnitId id) {
        return jdbc.sql("select version from organization.unit where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Missing("unit"));
    }

    /// The people who work in one unit, its head first, then by given name.
    public List<PersonView> people(UnitId id) {
        return jdbc.sql(PERSON + """
                        where p.unit = :id and p.left_day is null and p.merged_into is null
                        order by p.head desc, split_part(p.name, ' ', -1) collate "vi-x-icu", p.name collate "vi-x-icu"
                        """)
                .param("id", id.value())
                .query(Organization::person)
                .list();
    }

    /// Follows merged people: who was found to be the same as another is answered by that other, with his id.
    /// @throws Missing where there is none
    public PersonView person(PersonId id) {
        return jdbc.sql("""
                        with recursive same as (
                            select id, merged_into from organization.person where id = :id
                            union
                            select n.id, n.merged_into from organization.person n join same s on n.id = s.merged_into)
                        """ + PERSON + "where p.id = (select id from same where merged_into is null)")
                .param("id", id.value())
                .query(Organization::person)
                .optional()
                .orElseThrow(() -> new Missing("person"));
    }

    /// Who heads the unit.
    public Optional<PersonView> head(UnitId id) {
        return people(id).stream().filter(PersonView::head).findFirst();
    }

    /// What is like a text that holds this one.
    private static String part(String text) {
        return "%" + Vietnamese.fold(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static UnitView unit(ResultSet row, int number) throws SQLException {
        return new UnitView(
                new UnitId(row.getObject("id", UUID.class)),
                parent(row.getObject("parent", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getInt("depth"));
    }

    private static @Nullable UnitId parent(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static PersonView person(ResultSet row, int number) throws SQLException {
        return new PersonView(
                new PersonId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                row.getBoolean("head"),
                row.getObject("birth_year", Integer.class));
    }
}
