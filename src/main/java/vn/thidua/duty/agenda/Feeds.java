package vn.thidua.duty.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;

/// The feeds, one for an account at most, each found by the hash of its secret.
@Repository
class Feeds {
    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose feed it is, and the language it speaks.
    record Reader(AccountId account, Language language) {}

    /// @param lastReadAt null while no program has read it
    record Feed(Instant createdAt, @Nullable Instant lastReadAt) {}

    Optional<Feed> of(AccountId account) {
        return jdbc.sql("select created_at, last_read_at from duty.feed where account = :account")
                .param("account", account.value())
                .query((row, _) -> feed(row))
                .optional();
    }

    /// In the place of the one there was.
    void put(AccountId account, byte[] hash, Instant now) {
        jdbc.sql("""
                insert into duty.feed (account, hash, created_at) values (:account, :hash, :now)
                on conflict (account) do update set hash = :hash, created_at = :now, last_read_at = null
                """)
                .param("account", account.value())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether there was one
    boolean remove(AccountId account) {
        return jdbc.sql("delete from duty.feed where account = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /// Remembers to the minute that it was read.
    @Transactional
    Optional<Reader> read(byte[] hash, Instant now) {
        var reader = jdbc.sql("""
                        select f.account, a.language from duty.feed f
                        join access.account a on a.id = f.account and not a.blocked
                        where f.hash = :hash
                        """)
                .param("hash", hash)
                .query((row, _) -> new Reader(
                        new AccountId(row.getObject("account", UUID.class)),
                        Language.valueOf(row.getString("language"))))
                .optional();
        reader.ifPresent(_ -> jdbc.sql("""
                        update duty.feed set last_read_at = :now
                        where hash = :hash and (last_read_at is null or last_read_at < :now - interval '1 minute')
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .update());
        return reader;
    }

    private static Feed feed(ResultSet row) throws SQLException {
        var read = row.getObject("last_read_at", OffsetDateTime.class);
        return new Feed(
                row.getObject("created_at", OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant());
    }
}
