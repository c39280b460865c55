package vn.thidua.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.chain.Canonical;
import vn.thidua.kernel.chain.Chain;
import vn.thidua.kernel.chain.Chained;

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
        String address)
        implements Chained {
    private static final String COLUMNS = """
            e.id, e.at, e.fact, e.account, e.actor, e.subject_kind, e.subject, e.unit, e.particulars, e.changes, e.via,
            e.address
            """;

    static final Chain CHAIN = new Chain("audit", COLUMNS, ChainEntry::of);

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

    @Override
    public String canonical() {
        return new Canonical()
                .add(id)
                .add(at)
                .add(fact)
                .add(account)
                .add(actor)
                .add(subjectKind)
                .add(subject)
                .add(unit)
                .add(sorted(particulars))
                .add(sorted(changes))
                .add(via)
                .add(address)
                .toString();
    }

    /// The database writes JSON in a way of its own, which another version of it may change.
    private static String sorted(String json) {
        return JSON.writeValueAsString(JSON.readValue(json, Map.class));
    }
}
