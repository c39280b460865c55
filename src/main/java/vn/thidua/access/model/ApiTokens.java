package vn.thidua.access.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.Scope;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;

/// The tokens, each found by the hash of what its system shows.
@Repository
public class ApiTokens {
    private static final String TOKEN = """
            select id, account, name, purpose, scopes, unit, expires_at, revoked_at from access.api_token
            """;

    private final JdbcClient jdbc;

    ApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(ApiToken token, byte[] hash, String createdBy, Instant at) {
        var unit = token.unit();
        jdbc.sql("""
                insert into access.api_token (id, account, name, purpose, scopes, unit, hash, created_by, created_at, expires_at)
                values (:id, :account, :name, :purpose, :scopes, :unit, :hash, :by, :at, :expires)
                """)
                .param("id", token.id().value())
                .param("account", token.account().value())
                .param("name", token.name())
                .param("purpose", token.purpose())
                .param("scopes", token.ordered().stream().map(Scope::wire).toArray(String[]::new))
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("hash", hash)
                .param("by", createdBy)
                .param("at", time(at))
                .param("expires", time(token.expiresAt()))
                .update();
    }

    public Optional<ApiToken> byHash(byte[] hash) {
        return jdbc.sql(TOKEN + "where hash = :hash")
                .param("hash", hash)
                .query(ApiTokens::token)
                .optional();
    }

    public ApiToken require(ApiTokenId id) {
        return jdbc.sql(TOKEN + "where id = :id")
                .param("id", id.value())
                .query(ApiTokens::token)
                .optional()
                .orElseThrow(() -> new Missing("token"));
    }

    /// @return whether it was open until now
    public boolean revoke(ApiTokenId id, Instant at) {
        return jdbc.sql("update access.api_token set revoked_at = :at where id = :id and revoked_at is null")
                        .param("at", time(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /// Remembers that it was used, to the minute.
    public void used(ApiTokenId id, Instant at) {
        jdbc.sql("""
                update access.api_token set last_used_at = :at
                where id = :id and (last_used_at is null or last_used_at < :at - interval '1 minute')
                """).param("at", time(at)).param("id", id.value()).update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiToken(
                new ApiTokenId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getString("purpose"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .flatMap(wire -> Scope.of(wire).stream())
                        .collect(Collectors.toSet()),
                unit == null ? null : new UnitId(unit),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
