package vn.thidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.TextBundles;

/// Tells people what has happened. A notice is written in the transaction of the fact: what is undone was never told,
/// and what has happened is not told of only where nobody is to be told.
@Component
public class Notices {
    private final Recipients recipients;
    private final Arguments arguments;
    private final LettersAtOnce letters;
    private final TextBundles bundles;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(
            Recipients recipients,
            Arguments arguments,
            LettersAtOnce letters,
            TextBundles bundles,
            JdbcClient jdbc,
            Clock clock) {
        this.recipients = recipients;
        this.arguments = arguments;
        this.letters = letters;
        this.bundles = bundles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Told(AccountId account, NoticeId notice, ByMail mail) {}

    /// Who has been told of the event before is passed over.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(News news, To... to) {
        var accounts = recipients.of(news, to);
        if (accounts.isEmpty()) {
            return;
        }
        Map<AccountId, NoticeId> atOnce = new HashMap<>();
        for (var told : keep(news, accounts)) {
            if (told.mail() == ByMail.AT_ONCE) {
                atOnce.put(told.account(), told.notice());
            }
        }
        letters.send(news, atOnce);
    }

    private List<Told> keep(News news, List<AccountId> accounts) {
        return jdbc.sql("""
                        insert into notice.notice (id, account, kind, urgency, text, arguments, folded, link, about_kind,
                                                   about, event, at, mail)
                        select r.id, r.account, :kind, :urgency, :text, :arguments::jsonb, :folded, :link, :aboutKind,
                               :about, :event, :at, coalesce(w.mail, :usual)
                        from unnest(:ids::uuid[], :accounts::uuid[]) r (id, account)
                        left join notice.wish w on w.account = r.account and w.kind = :kind
                        on conflict (account, event) do nothing
                        returning account, id, mail
                        """)
                .param("ids", accounts.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("kind", news.kind().key())
                .param("usual", news.kind().usual().name())
                .param("urgency", news.urgency().name())
                .param("text", news.text().key())
                .param("arguments", arguments.written(news.text()))
                .param("folded", folded(news))
                .param("link", news.link())
                .param("aboutKind", news.about().kind())
                .param("about", news.about().id())
                .param("event", news.event())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Notices::told)
                .list();
    }

    private String folded(News news) {
        return Vietnamese.fold(bundles.in(Vietnamese.LOCALE).of(news.text()) + " "
                + bundles.in(Locale.ENGLISH).of(news.text()));
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new AccountId(row.getObject("account", UUID.class)),
                new NoticeId(row.getObject("id", UUID.class)),
                ByMail.valueOf(row.getString("mail")));
    }
}
