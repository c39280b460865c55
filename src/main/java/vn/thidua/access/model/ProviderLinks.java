package vn.thidua.access.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;

/// Which account belongs to whom at the organisation's own sign-in.
@Component
public class ProviderLinks {
    private final JdbcClient jdbc;

    ProviderLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AccountId> of(String issuer, String subject) {
        return jdbc.sql("select account from access.provider_link where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /// @return false where the account belongs to somebody else there
    public boolean link(String issuer, String subject, AccountId account, Instant now) {
        return jdbc.sql("""
                        insert into access.provider_link (issuer, subject, account, linked_at)
                        values (:issuer, :subject, :account, :now) on conflict do nothing
                        """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("account", account.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The one account whose confirmed address it is.
    public Optional<AccountId> byEmail(String address) {
        var found = jdbc.sql("select account from access.email where address = :address and confirmed_at is not null")
                .param("address", address)
                .query(UUID.class)
                .list();
        return found.size() == 1 ? Optional.of(new AccountId(found.getFirst())) : Optional.empty();
    }
}
