package vn.thidua.access.letter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.access.model.Letters;
import vn.thidua.kernel.Vietnamese;

/// Letters of other modules to the owners of accounts. They go to confirmed addresses only, which nobody learns, and
/// never to an account that is blocked. Each is kept in the transaction that wants it sent, until the mail server has
/// it.
@Component
public class AccountLetters {
    private final Letters letters;
    private final JdbcClient jdbc;

    AccountLetters(Letters letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /// What a letter says.
    public record Words(String subject, String text) {
        public Words {
            subject = Vietnamese.line(subject);
        }
    }

    private record Reached(AccountId account, String address, Language language) {}

    /// Whether letters can be sent at all.
    public boolean possible() {
        return letters.possible();
    }

    /// The whole address of a page.
    public String link(String path) {
        return letters.link(path);
    }

    /// Whether a letter would have somewhere to go.
    public boolean reaches(AccountId account) {
        return !reached(List.of(account)).isEmpty();
    }

    /// @param worded what each is told, in his language
    /// @param wanted how long it is still worth sending
    /// @return those a letter goes to
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<AccountId> send(
            Collection<AccountId> to, BiFunction<AccountId, Language, Words> worded, Duration wanted) {
        if (to.isEmpty() || !letters.possible()) {
            return Set.of();
        }
        var written = new ArrayList<Letters.Letter>();
        var sent = new HashSet<AccountId>();
        for (var one : reached(to)) {
            var words = worded.apply(one.account(), one.language());
            written.add(new Letters.Letter(one.address(), words.subject(), words.text()));
            sent.add(one.account());
        }
        letters.send(written, wanted);
        return sent;
    }

    private List<Reached> reached(Collection<AccountId> accounts) {
        return jdbc.sql("""
                        select e.account, e.address, a.language
                        from access.email e join access.account a on a.id = e.account
                        where e.account = any (:accounts) and e.confirmed_at is not null and not a.blocked
                        """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, _) -> new Reached(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Language.valueOf(row.getString(3))))
                .list();
    }
}
