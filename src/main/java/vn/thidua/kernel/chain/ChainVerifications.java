package vn.thidua.kernel.chain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.kernel.Ids;

/// Verifications as they are begun and kept. One runs at a time; a long chain is gone along in the background.
public class ChainVerifications {
    private static final Logger LOG = LoggerFactory.getLogger(ChainVerifications.class);
    private static final int AT_ONCE = 20_000;

    private final Chain chain;
    private final JdbcClient jdbc;
    private final ChainSealer sealer;
    private final ChainVerifier verifier;
    private final Clock clock;
    private final AtomicReference<@Nullable Progress> running = new AtomicReference<>();

    protected ChainVerifications(
            Chain chain, JdbcClient jdbc, ChainSealer sealer, ChainVerifier verifier, Clock clock) {
        this.chain = chain;
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.verifier = verifier;
        this.clock = clock;
    }

    /// How far a verification has come.
    public record Progress(long done, long of) {
        public long percent() {
            return of == 0 ? 100 : Math.min(100, done * 100 / of);
        }
    }

    /// A verification that was made.
    public record Made(Instant at, String byName, Verdict verdict) {}

    /// Verifies at once where the chain is short, else begins to; does nothing while another runs.
    public void begin(String byName) {
        sealer.seal();
        long length = verifier.length();
        if (!running.compareAndSet(null, new Progress(0, length))) {
            return;
        }
        if (length <= AT_ONCE) {
            run(byName, length);
        } else {
            Thread.ofVirtual().name("verify-" + chain.schema()).start(() -> run(byName, length));
        }
    }

    public @Nullable Progress running() {
        return running.get();
    }

    /// The latest first.
    public List<Made> latest(int atMost) {
        return jdbc.sql("select * from " + chain.schema() + ".verification order by at desc limit :most")
                .param("most", atMost)
                .query((row, _) -> {
                    var hash = row.getBytes("hash");
                    var kind = row.getString("fault");
                    return new Made(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("by_name"),
                            new Verdict(
                                    row.getLong("links"),
                                    hash == null ? "" : HexFormat.of().formatHex(hash),
                                    kind == null
                                            ? null
                                            : new Fault(
                                                    Fault.Kind.valueOf(kind),
                                                    row.getLong("fault_position"),
                                                    row.getLong("fault_entry"))));
                })
                .list();
    }

    private void run(String byName, long length) {
        try {
            keep(byName, verifier.verify(done -> running.set(new Progress(done, length))));
        } finally {
            running.set(null);
        }
    }

    private void keep(String byName, Verdict verdict) {
        var fault = verdict.fault();
        if (fault != null) {
            LOG.error(
                    "The chain of {} is broken: {} at link {}, entry {}",
                    chain.schema(),
                    fault.kind(),
                    fault.position(),
                    fault.entry());
        }
        jdbc.sql("""
                insert into %s.verification (id, at, by_name, links, hash, fault, fault_position, fault_entry)
                values (:id, :at, :by, :links, :hash, :fault, :position, :entry)
                """.formatted(chain.schema()))
                .param("id", Ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", byName)
                .param("links", verdict.links())
                .param(
                        "hash",
                        verdict.newest().isEmpty() ? null : HexFormat.of().parseHex(verdict.newest()),
                        Types.BINARY)
                .param("fault", fault == null ? null : fault.kind().name(), Types.VARCHAR)
                .param("position", fault == null ? null : fault.position(), Types.BIGINT)
                .param("entry", fault == null ? null : fault.entry(), Types.BIGINT)
                .update();
    }
}
