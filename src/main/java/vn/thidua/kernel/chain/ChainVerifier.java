package vn.thidua.kernel.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Goes along the whole chain and computes every hash anew, down to the first fault.
public class ChainVerifier {
    private static final int CHUNK = 2_000;
    /// Longer than any transaction runs.
    private static final Duration OVERLAP = Duration.ofHours(1);

    private static final String LINKS = """
            select l.position, l.entry as linked, l.hash, l.sealed_at, %s
            from %s.link l left join %s.entry e on e.id = l.entry
            where l.position > :after order by l.position limit %d
            """;

    private final Chain chain;
    private final JdbcClient jdbc;

    public ChainVerifier(Chain chain, JdbcClient jdbc) {
        this.chain = chain;
        this.jdbc = jdbc;
    }

    /// @param progress told how many links have been looked at, now and then
    public Verdict verify(LongConsumer progress) {
        var walk = new Walk();
        while (true) {
            var links = jdbc.sql(LINKS.formatted(chain.columns(), chain.schema(), chain.schema(), CHUNK))
                    .param("after", walk.position)
                    .query((row, _) -> link(row))
                    .list();
            for (var link : links) {
                var fault = walk.step(link);
                if (fault != null) {
                    return Verdict.of(walk.position, walk.hash, fault);
                }
            }
            progress.accept(walk.position);
            if (links.size() < CHUNK) {
                return Verdict.of(
                        walk.position,
                        walk.hash,
                        rewritten().or(this::unlinked).or(this::otherwise).orElse(null));
            }
        }
    }

    /// The position at which a hash stands that was noted on paper; empty where it stands nowhere.
    public Optional<Long> position(byte[] noted) {
        return jdbc.sql("select position from " + chain.schema() + ".link where hash = :hash")
                .param("hash", noted)
                .query(Long.class)
                .optional();
    }

    /// How many links there are.
    public long length() {
        return jdbc.sql("select coalesce(max(position), 0) from " + chain.schema() + ".link")
                .query(Long.class)
                .single();
    }

    /// A hash noted by an earlier verification that is not the chain's any more.
    private Optional<Fault> rewritten() {
        return jdbc.sql("""
                select v.links, coalesce(l.entry, 0) as entry
                from %1$s.verification v left join %1$s.link l on l.position = v.links
                where v.fault is null and v.links > 0 and l.hash is distinct from v.hash
                order by v.links limit 1
                """.formatted(chain.schema()))
                .query((row, _) -> new Fault(Fault.Kind.REWRITTEN, row.getLong("links"), row.getLong("entry")))
                .optional();
    }

    private Optional<Fault> unlinked() {
        return jdbc.sql("""
                select e.id from %1$s.entry e
                where not exists (select from %1$s.link l where l.entry = e.id)
                  and not exists (select from %1$s.unsealed u where u.entry = e.id)
                order by e.id limit 1
                """.formatted(chain.schema()))
                .query((row, _) -> new Fault(Fault.Kind.UNLINKED, 0, row.getLong("id")))
                .optional();
    }

    /// What the module itself finds beside the chain; nothing where all is as it should be.
    protected Optional<Fault> otherwise() {
        return Optional.empty();
    }

    private Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("position"),
                row.getLong("linked"),
                row.getBytes("hash"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getObject("id") == null ? null : chain.read(row));
    }

    private record Link(
            long position,
            long entryId,
            byte[] hash,
            Instant sealedAt,
            @Nullable Chained entry) {}

    /// Where along the chain we are.
    private static final class Walk {
        private long position;
        private byte[] hash = ChainSealer.BEGINNING;
        private Instant sealing = Instant.MIN;
        private Instant sealingBefore = Instant.MIN;

        @Nullable Fault step(Link link) {
            if (link.position() != position + 1) {
                return new Fault(Fault.Kind.LINK_GONE, position + 1, 0);
            }
            var entry = link.entry();
            if (entry == null) {
                return new Fault(Fault.Kind.ENTRY_GONE, link.position(), link.entryId());
            }
            if (!Arrays.equals(Chain.hash(hash, entry), link.hash())) {
                return new Fault(Fault.Kind.CHANGED, link.position(), link.entryId());
            }
            if (!link.sealedAt().equals(sealing)) {
                sealingBefore = sealing;
                sealing = link.sealedAt();
            }
            if (sealingBefore.isAfter(Instant.EPOCH) && entry.at().isBefore(sealingBefore.minus(OVERLAP))) {
                return new Fault(Fault.Kind.BACKDATED, link.position(), link.entryId());
            }
            position = link.position();
            hash = link.hash();
            return null;
        }
    }
}
