package vn.thidua.access.model;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// Where letters about accounts go, and the links that confirm addresses and open the choice of a new password. Links
/// are kept as hashes and work once.
@Component
public class Emails {
    private static final Pattern FORM = Pattern.compile("[^@\\s\"<>,;:]{1,64}@[^@\\s\"<>,;:]+\\.[^@\\s\"<>,;:.]{2,}");
    private static final int LONGEST = 200;
    private static final Duration CONFIRMED_WITHIN = Duration.ofDays(3);
    private static final Duration RESET_WITHIN = Duration.ofMinutes(30);
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final int MOST_FOR_ACCOUNT = 3;
    private static final int MOST_FROM_ADDRESS = 20;

    private final JdbcClient jdbc;
    private final Seal seal;

    Emails(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// As addresses are compared.
    /// @throws Refusal where it is none
    public static String checked(String typed) {
        var address = Vietnamese.line(typed).toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw Refusal.on("email", AccessRefusals.EMAIL_FORM, "access.refusal.email_form");
        }
        return address;
    }

    /// @return the token of the link that confirms the address
    public String enter(AccountId account, String address, Instant now) {
        var token = seal.token();
        jdbc.sql("""
                insert into access.email (account, address, token_hash, token_until)
                values (:account, :address, :hash, :until)
                on conflict (account) do update
                set address = excluded.address, confirmed_at = null, token_hash = excluded.token_hash,
                    token_until = excluded.token_until
                """)
                .param("account", account.value())
                .param("address", address)
                .param("hash", hash(token))
                .param("until", at(now.plus(CONFIRMED_WITHIN)))
                .update();
        return token;
    }

    public void remove(AccountId account) {
        jdbc.sql("delete from access.email where account = :account")
                .param("account", account.value())
                .update();
    }

    /// Confirms the address a link was sent to.
    /// @return whose it is; empty where the link is old, used or none of ours
    public Optional<AccountId> confirm(String token, Instant now) {
        return jdbc.sql("""
                update access.email set confirmed_at = :now, token_hash = null, token_until = null
                where token_hash = :hash and token_until >= :now
                returning account
                """)
                .param("now", at(now))
                .param("hash", hash(token))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /// The confirmed address of an account.
    public Optional<String> confirmed(AccountId account) {
        return jdbc.sql("select address from access.email where account = :account and confirmed_at is not null")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    /// The open accounts with a confirmed address that somebody may mean by a user name or an address.
    public List<AccountId> meant(String typed) {
        return jdbc.sql("""
                select a.id from access.account a join access.email e on e.account = a.id
                where (a.user_name = :typed or e.address = :typed) and e.confirmed_at is not null and not a.blocked
                limit 5
                """)
                .param("typed", Account.spelled(typed))
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Counts a request, also one that means nobody.
    /// @return whether the address has asked too often within the hour
    public boolean tooManyFrom(String address, Instant now) {
        jdbc.sql("delete from access.reset_request where at < :then")
                .param("then", at(now.minus(COUNTED)))
                .update();
        jdbc.sql("insert into access.reset_request (hash, address, at) values (:hash, :address, :now)")
                .param("hash", hash(seal.token()))
                .param("address", address)
                .param("now", at(now))
                .update();
        return jdbc.sql("select count(*) from access.reset_request where address = :address and account is null")
                        .param("address", address)
                        .query(Integer.class)
                        .single()
                > MOST_FROM_ADDRESS;
    }

    /// @return the token of a link to a new password; empty where the account has had enough of them within the hour
    public Optional<String> reset(AccountId account, String address, Instant now) {
        int had = jdbc.sql("select count(*) from access.reset_request where account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
        if (had >= MOST_FOR_ACCOUNT) {
            return Optional.empty();
        }
        var token = seal.token();
        jdbc.sql("""
                insert into access.reset_request (hash, account, address, at) values (:hash, :account, :address, :now)
                """)
                .param("hash", hash(token))
                .param("account", account.value())
                .param("address", address)
                .param("now", at(now))
                .update();
        return Optional.of(token);
    }

    /// Whose password a link opens the choice of; empty where the link is old, used or none of ours.
    public Optional<AccountId> resets(String token, Instant now) {
        return jdbc.sql("""
                select account from access.reset_request
                where hash = :hash and account is not null and used_at is null and at >= :then
                """)
                .param("hash", hash(token))
                .param("then", at(now.minus(RESET_WITHIN)))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /// All links of an account are used up with the one that was used.
    public void used(AccountId account, Instant now) {
        jdbc.sql("update access.reset_request set used_at = :now where account = :account and used_at is null")
                .param("now", at(now))
                .param("account", account.value())
                .update();
    }

    private String hash(String token) {
        return seal.mark("link " + token);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
