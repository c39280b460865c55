package vn.thidua.access.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;

/// The second factors of accounts: the secret shared with an app, encrypted, and recovery codes, hashed.
@Component
public class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final int HALF = 5;
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Seal seal;

    SecondFactors(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /// Whether the account has one.
    public boolean present(AccountId account) {
        return asked("select access.has_second_factor(:account)", account);
    }

    /// Whether one of its roles of today asks for one.
    public boolean required(AccountId account) {
        return asked("select access.requires_second_factor(:account)", account);
    }

    /// Whether it lacks one that is asked for.
    public boolean missing(AccountId account) {
        return asked("""
                select access.requires_second_factor(:account) and not access.has_second_factor(:account)
                """, account);
    }

    /// Makes a secret that counts only when its first code has been seen. A factor already there stays.
    public void begin(AccountId account) {
        jdbc.sql("""
                insert into access.second_factor (account, secret) values (:account, :secret)
                on conflict (account) do update set secret = excluded.secret, last_step = 0
                where access.second_factor.confirmed_at is null
                """)
                .param("account", account.value())
                .param("secret", seal.seal(OneTimeCodes.newSecret(), about(account)))
                .update();
    }

    /// The secret whose first code is awaited.
    public Optional<byte[]> pending(AccountId account) {
        return secret(account, "confirmed_at is null");
    }

    /// @return whether the code was right
    public boolean confirm(AccountId account, String code, Instant now) {
        var step = pending(account)
                .map(secret -> OneTimeCodes.step(secret, digits(code), now))
                .filter(found -> found.isPresent());
        return step.isPresent()
                && jdbc.sql("""
                        update access.second_factor set confirmed_at = :now, last_step = :step
                        where account = :account and confirmed_at is null
                        """)
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .param("step", step.get().getAsLong())
                                .param("account", account.value())
                                .update()
                        == 1;
    }

    /// New recovery codes in place of the old ones.
    public List<String> renewRecoveryCodes(AccountId account) {
        jdbc.sql("delete from access.recovery_code where account = :account")
                .param("account", account.value())
                .update();
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            var code = letters() + "-" + letters();
            codes.add(code);
            jdbc.sql("insert into access.recovery_code (account, hash) values (:account, :hash)")
                    .param("account", account.value())
                    .param("hash", hash(account, code))
                    .update();
        }
        return codes;
    }

    /// Takes the code of the app, no code twice and none older than one already taken.
    public boolean takeCode(AccountId account, String code, Instant now) {
        var step = secret(account, "confirmed_at is not null")
                .map(secret -> OneTimeCodes.step(secret, digits(code), now))
                .filter(found -> found.isPresent());
        return step.isPresent()
                && jdbc.sql("""
                        update access.second_factor set last_step = :step
                        where account = :account and last_step < :step
                        """)
                                .param("step", step.get().getAsLong())
                                .param("account", account.value())
                                .update()
                        == 1;
    }

    /// Takes a recovery code, which is worth nothing afterwards.
    public boolean takeRecoveryCode(AccountId account, String code, Instant now) {
        return jdbc.sql("""
                        update access.recovery_code set used_at = :now
                        where account = :account and hash = :hash and used_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", account.value())
                        .param("hash", hash(account, code))
                        .update()
                == 1;
    }

    public int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from access.recovery_code where account = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    public void remove(AccountId account) {
        for (var table : List.of("access.recovery_code", "access.second_factor")) {
            jdbc.sql("delete from " + table + " where account = :account")
                    .param("account", account.value())
                    .update();
        }
    }

    private Optional<byte[]> secret(AccountId account, String which) {
        return jdbc.sql("select secret from access.second_factor where account = :account and " + which)
                .param("account", account.value())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .flatMap(kept -> seal.open(kept, about(account)));
    }

    private boolean asked(String sql, AccountId account) {
        return jdbc.sql(sql)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private String letters() {
        var text = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private String hash(AccountId account, String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return seal.mark("recovery " + account.value() + " " + plain);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String about(AccountId account) {
        return "second factor " + account.value();
    }
}
