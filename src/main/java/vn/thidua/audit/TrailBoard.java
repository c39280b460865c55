package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The trail of the units one may see it for, newest first. What concerns no unit is shown to those who may see the
/// trail of the whole tree.
@Component
class TrailBoard {
    static final int MOST_EXPORTED = 10_000;

    private static final int FETCHED = 500;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Fact.Change>> CHANGES = new TypeReference<>() {};
    private static final String SEEN = """
            from audit.entry e
            where (e.unit in (select p.unit from access.permitted_units(:by, 'SEE_AUDIT') p)
                   or e.unit is null and access.permits_everywhere(:by, 'SEE_AUDIT'))
              and (:subject::uuid is null or e.subject = :subject::uuid
                   or e.subject in (select a.id from access.account a where a.person = :subject::uuid))
              and (:account::uuid is null or e.account = :account::uuid
                   or e.account in (select a.id from access.account a where a.person = :account::uuid))
              and (:fact = '' or e.fact = :fact)
              and (:via = '' or e.via = :via)
              and (:actor = '' or strpos(kernel.fold(e.actor), :actor) > 0)
              and e.at >= coalesce(:from::date::timestamp at time zone 'Asia/Ho_Chi_Minh', '-infinity')
              and e.at < coalesce((:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', 'infinity')
            """;
    private static final String LINES = """
            select s.*, coalesce(u.short_name, '') as unit_name,
                   coalesce(su.short_name, sa.user_name, sp.name, st.name, sb.name, '') as subject_name
            from (select e.* %s order by e.id desc limit :limit offset :offset) s
            left join organization.unit u on u.id = s.unit
            left join organization.unit su on s.subject_kind = 'unit' and su.id = s.subject
            left join access.account sa on s.subject_kind = 'account' and sa.id = s.subject
            left join organization.person sp
                on s.subject_kind = 'person' and sp.id = s.subject and access.permits(:by, 'SEE', s.unit)
            left join organization.block sb on s.subject_kind = 'block' and sb.id = s.subject
            left join access.api_token st on s.subject_kind = 'apiToken' and st.id = s.subject
            order by s.id desc
            """.formatted(SEEN);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate snapshot;

    TrailBoard(JdbcClient jdbc, JsonMapper json, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
    }

    /// Counts no further than it exports: the trail is long.
    TablePage<TrailLine> page(TableQuery query, Actor by) {
        return new TablePage<>(query, part(query, by, TableQuery.PAGE_SIZE, query.offset()), count(query, by));
    }

    long count(TableQuery query, Actor by) {
        return asked("select count(*) from (select 1 " + SEEN + " limit " + MOST_EXPORTED + ") few", query, by)
                .query(Long.class)
                .single();
    }

    List<TrailLine> part(TableQuery query, Actor by, int limit, int offset) {
        return lines(query, by, limit, offset);
    }

    List<TrailLine> all(TableQuery query, Actor by) {
        return lines(query, by, MOST_EXPORTED, 0);
    }

    /// Every line there is, one at a time, however many.
    void each(TableQuery query, Actor by, Consumer<TrailLine> reader) {
        snapshot.executeWithoutResult(status -> asked(LINES, query, by)
                .param("limit", Long.MAX_VALUE)
                .param("offset", 0)
                .withFetchSize(FETCHED)
                .query((RowCallbackHandler) row -> reader.accept(line(row, 0))));
    }

    /// The kinds of facts there are, each found by one look into the index.
    List<String> facts() {
        return jdbc.sql("""
                with recursive kinds as (
                    (select fact from audit.entry order by fact limit 1)
                    union all
                    select (select e.fact from audit.entry e where e.fact > k.fact order by e.fact limit 1)
                    from kinds k where k.fact is not null
                )
                select fact from kinds where fact is not null
                """).query((row, _) -> row.getString("fact")).list();
    }

    private List<TrailLine> lines(TableQuery query, Actor by, long limit, int offset) {
        return asked(LINES, query, by)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, TableQuery query, Actor by) {
        return jdbc.sql(sql)
                .param("by", by.account())
                .param("subject", key(query.filter("subject")))
                .param("account", key(query.filter("account")))
                .param("fact", query.filter("fact"))
                .param("via", query.filter("via"))
                .param("actor", Vietnamese.fold(query.filter("actor")))
                .param("from", day(query.filter("from")))
                .param("to", day(query.filter("to")));
    }

    private TrailLine line(ResultSet row, int number) throws SQLException {
        return new TrailLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("fact"),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getString("subject_kind"),
                row.getString("subject_name"),
                row.getObject("subject", UUID.class),
                row.getString("unit_name"),
                json.readValue(row.getString("particulars"), TEXTS),
                json.readValue(row.getString("changes"), CHANGES),
                row.getString("via"),
                row.getString("address"));
    }

    /// A key that is none of ours finds nothing.
    private static @Nullable String key(String key) {
        return key.isEmpty()
                ? null
                : Ids.parse(key).orElseGet(() -> new UUID(0, 0)).toString();
    }

    /// A day that is none is no limit.
    private static @Nullable String day(String iso) {
        try {
            return iso.isEmpty() ? null : LocalDate.parse(iso).toString();
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
