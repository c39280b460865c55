package vn.thidua.kernel.chain;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Links what was written to the chain, oldest transaction first. Those who write wait for nobody: sealing follows
/// within seconds, by one instance at a time.
public class ChainSealer {
    static final byte[] BEGINNING = new byte[32];

    private static final int BATCH = 5_000;

    /// Only entries that no running transaction can still precede; and those of another server's time, which a copy of
    /// the database brought with it.
    private static final String WAITING = """
            select %s from %s.unsealed u join %s.entry e on e.id = u.entry
            where u.tx < pg_snapshot_xmin(pg_current_snapshot())
               or u.tx >= pg_snapshot_xmax(pg_current_snapshot())
                  and u.tx is distinct from pg_current_xact_id_if_assigned()
            order by u.tx, u.entry limit %d
            """;

    private final Chain chain;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    protected ChainSealer(
            Chain chain, JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, Clock clock) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Seals all that waits.
    public void seal() {
        while (waiting() && Boolean.TRUE.equals(transaction.execute(status -> batch()))) {
            continue;
        }
    }

    private boolean waiting() {
        return jdbc.sql("select exists (select from " + chain.schema() + ".unsealed)")
                .query(Boolean.class)
                .single();
    }

    /// @return whether there may be more
    private boolean batch() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:link))")
                .param("link", chain.schema() + ".link")
                .query()
                .singleRow();
        var entries = jdbc.sql(WAITING.formatted(chain.columns(), chain.schema(), chain.schema(), BATCH))
                .query((row, _) -> chain.read(row))
                .list();
        if (entries.isEmpty()) {
            return false;
        }
        var last = jdbc.sql("select position, hash from " + chain.schema() + ".link order by position desc limit 1")
                .query((row, _) -> new Last(row.getLong("position"), row.getBytes("hash")))
                .optional()
                .orElse(new Last(0, BEGINNING));
        insert(entries, last, clock.instant());
        return entries.size() == BATCH;
    }

    private void insert(List<Chained> entries, Last last, Instant now) {
        var hashes = new ArrayList<byte[]>();
        var previous = last.hash();
        for (var entry : entries) {
            previous = Chain.hash(previous, entry);
            hashes.add(previous);
        }
        batches.batchUpdate(
                "insert into " + chain.schema() + ".link (position, entry, hash, sealed_at) values (?, ?, ?, ?)",
                new BatchPreparedStatementSetter() {
                    @Override
                    public void setValues(PreparedStatement link, int i) throws SQLException {
                        link.setLong(1, last.position() + i + 1);
                        link.setLong(2, entries.get(i).id());
                        link.setBytes(3, hashes.get(i));
                        link.setTimestamp(4, Timestamp.from(now));
                    }

                    @Override
                    public int getBatchSize() {
                        return entries.size();
                    }
                });
        jdbc.sql("delete from " + chain.schema() + ".unsealed where entry = any (:entries)")
                .param("entries", entries.stream().map(Chained::id).toArray(Long[]::new))
                .update();
    }

    private record Last(long position, byte[] hash) {}
}
