package vn.thidua.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An entry of the trail as the chain sees it: every field, in one written form that no two different entries share.
record ChainEntry(
        long id,
        Instant at,
        String fact,
        @Nullable UUID account,
        String actor,
        String subjectKind,
        UUID subject,
        @Nullable UUID unit,
        String particulars,
        String changes,
        String via,
        String address) {
    static final String COLUMNS = """
            e.id, e.at, e.fact, e.account, e.actor, e.subject_kind, e.subject, e.unit, e.particulars, e.changes, e.via,
            e.address
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static ChainEntry of(ResultSet row) throws SQLException {
        return new ChainEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("fact"),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("particulars"),
                row.getString("changes"),
                row.getString("via"),
                row.getString("address"));
    }

    /// SHA-256 of the hash before and this entry.
    byte[] hashAfter(byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Each field with its length before it, so that nothing can be moved from one field to the next.
    private String canonical() {
        var text = new StringBuilder();
        add(text, id);
        add(text, ChronoUnit.MICROS.between(Instant.EPOCH, at));
        add(text, fact);
        add(text, account);
        add(text, actor);
        add(text, subjectKind);
        add(text, subject);
        add(text, unit);
        add(text, sorted(particulars));
        add(text, sorted(changes));
        add(text, via);
        add(text, address);
        return text.toString();
    }

    private static void add(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("-;");
        } else {
            var written = value.toString();
            text.append(written.length()).append(':').append(written).append(';');
        }
    }

    /// The database writes JSON in a way of its own, which another version of it may change.
    private static String sorted(String json) {
        return JSON.writeValueAsString(JSON.readValue(json, Map.class));
    }
}
