package vn.thidua.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.site.Texts;

/// How people want to be written to, kind by kind, and the hour of the daily letter.
@Component
class MailWishes {
    /// Before the working day begins.
    static final int USUAL_HOUR = 7;

    private final List<NoticeKinds> modules;
    private final JdbcClient jdbc;

    MailWishes(ObjectProvider<NoticeKinds> modules, JdbcClient jdbc) {
        this.modules = modules.stream()
                .sorted(Comparator.comparingInt(NoticeKinds::position))
                .toList();
        this.jdbc = jdbc;
    }

    /// All kinds there are, module by module.
    List<NoticeKind> kinds() {
        return modules.stream().flatMap(module -> module.kinds().stream()).toList();
    }

    Map<String, ByMail> of(AccountId account) {
        var wishes = new HashMap<String, ByMail>();
        kinds().forEach(kind -> wishes.put(kind.key(), kind.usual()));
        jdbc.sql("select kind, mail from notice.wish where account = :account")
                .param("account", account.value())
                .query((row, _) -> Map.entry(row.getString(1), ByMail.valueOf(row.getString(2))))
                .list()
                .forEach(wish -> wishes.put(wish.getKey(), wish.getValue()));
        return wishes;
    }

    int hour(AccountId account) {
        return jdbc.sql("select hour from notice.digest_hour where account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .optional()
                .orElse(USUAL_HOUR);
    }

    void choose(AccountId account, Map<String, ByMail> wishes, int hour) {
        for (var wish : wishes.entrySet()) {
            jdbc.sql("""
                    insert into notice.wish (account, kind, mail) values (:account, :kind, :mail)
                    on conflict (account, kind) do update set mail = excluded.mail
                    """)
                    .param("account", account.value())
                    .param("kind", wish.getKey())
                    .param("mail", wish.getValue().name())
                    .update();
        }
        jdbc.sql("""
                insert into notice.digest_hour (account, hour) values (:account, :hour)
                on conflict (account) do update set hour = excluded.hour
                """).param("account", account.value()).param("hour", hour).update();
    }

    /// The accounts whose daily letter is to be written: their hour has come, nothing has been written today, and there
    /// is something they were told before that hour and have not read.
    /// @param since what is older does not count
    List<AccountId> due(LocalDateTime now, Instant since) {
        return jdbc.sql("""
                        select distinct n.account
                        from notice.notice n left join notice.digest_hour h on h.account = n.account
                        where n.mail = 'DAILY' and n.mailed_at is null and n.read_at is null and n.at > :since
                          and coalesce(h.hour, :usual) <= :hour
                          and n.at < (:day::date + make_interval(hours => coalesce(h.hour, :usual))) at time zone :zone
                          and not exists (select from notice.digest d where d.account = n.account and d.day = :day)
                        order by n.account
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("usual", USUAL_HOUR)
                .param("hour", now.getHour())
                .param("day", now.toLocalDate())
                .param("zone", Texts.ZONE.getId())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }
}
