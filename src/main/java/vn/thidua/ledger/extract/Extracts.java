package vn.thidua.ledger.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.verify.Code;
import vn.thidua.organization.UnitId;

/// The extracts that were handed out, only ever added to. Knows no permission.
@Repository
public class Extracts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXTRACT = """
            select e.*, w.reason, w.actor as withdrawn_by, w.at as withdrawn_at
            from ledger.extract e left join ledger.extract_withdrawal w on w.extract = e.id
            """;

    private final JdbcClient jdbc;

    Extracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where there is none
    public Extract require(ExtractId id) {
        return jdbc.sql(EXTRACT + "where e.id = :id")
                .param("id", id.value())
                .query(Extracts::extract)
                .optional()
                .orElseThrow(() -> new Missing("extract"));
    }

    public Optional<Extract> of(Code code) {
        return jdbc.sql(EXTRACT + "where e.code = :code")
                .param("code", code.value())
                .query(Extracts::extract)
                .optional();
    }

    /// What became of a form that was sent before.
    Optional<ExtractId> ofForm(UUID formKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 0))")
                .param("form", "ledger.extract." + formKey)
                .query()
                .singleRow();
        return jdbc.sql("select id from ledger.extract where form_key = :key")
                .param("key", formKey)
                .query((row, _) -> new ExtractId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// @return the hash of what is kept
    byte[] add(Extract extract, UUID formKey) {
        var content = JSON.writeValueAsString(extract.content());
        var hash = hash(content);
        jdbc.sql("""
                        insert into ledger.extract (id, form_key, unit, year, number, symbol, code, subject_kind, subject,
                                                    name, asked_by, merits, content, hash, issued_on, account, actor, at)
                        values (:id, :formKey, :unit, :year, :number, :symbol, :code, :subjectKind, :subject,
                                :name, :askedBy, :merits, :content, :hash, :day, :account, :actor, :at)
                        """)
                .param("id", extract.id().value())
                .param("formKey", formKey, Types.OTHER)
                .param("unit", extract.unit().value())
                .param("year", extract.year())
                .param("number", extract.number())
                .param("symbol", extract.symbol())
                .param("code", extract.code().value())
                .param("subjectKind", extract.subject().kind().name())
                .param("subject", extract.subject().id())
                .param("name", extract.content().name())
                .param("askedBy", extract.content().askedBy())
                .param("merits", extract.content().lines().size())
                .param("content", content)
                .param("hash", hash)
                .param("day", extract.day())
                .param("account", extract.account())
                .param("actor", extract.actor())
                .param("at", extract.at().atOffset(ZoneOffset.UTC))
                .update();
        return hash;
    }

    /// @return whether it was still good
    boolean withdraw(ExtractId extract, String reason, Actor by, OffsetDateTime at) {
        return jdbc.sql("""
                                insert into ledger.extract_withdrawal (extract, reason, account, actor, at)
                                values (:extract, :reason, :account, :actor, :at)
                                on conflict (extract) do nothing
                                """)
                        .param("extract", extract.value())
                        .param("reason", reason)
                        .param("account", by.account())
                        .param("actor", by.name())
                        .param("at", at)
                        .update()
                == 1;
    }

    private static Extract extract(ResultSet row, int number) throws SQLException {
        var content = row.getString("content");
        var hash = row.getBytes("hash");
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Extract(
                new ExtractId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("symbol"),
                new Code(row.getString("code")),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject", UUID.class)),
                JSON.readValue(content, ExtractContent.class),
                hash,
                MessageDigest.isEqual(hash, hash(content)),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                withdrawn == null
                        ? null
                        : new Extract.Withdrawal(
                                row.getString("reason"), row.getString("withdrawn_by"), withdrawn.toInstant()));
    }

    private static byte[] hash(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
