package vn.thidua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.access.letter.AccountLetters;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Texts;

/// Writes to each person who wants it one letter a day with what he has not read yet, at the hour he chose. The row of
/// the day is taken in the transaction that keeps the letter, so that of several servers one writes it, and a server
/// that stops in between leaves it to the next.
@Component
@EnableScheduling
class DailyLetters {
    /// What is older has lost its interest, for instance where there was no mail server for a while.
    private static final Duration STILL_NEW = Duration.ofDays(7);
    private static final Duration WANTED = Duration.ofDays(1);
    private static final int SHOWN = 40;
    private static final Logger LOG = LoggerFactory.getLogger(DailyLetters.class);

    private final AccountLetters letters;
    private final MailWishes wishes;
    private final Arguments arguments;
    private final TextBundles bundles;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    DailyLetters(
            AccountLetters letters,
            MailWishes wishes,
            Arguments arguments,
            TextBundles bundles,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.letters = letters;
        this.wishes = wishes;
        this.arguments = arguments;
        this.bundles = bundles;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Item(UUID id, Message text) {}

    @Scheduled(cron = "0 3/10 * * * *")
    void write() {
        write(clock.instant());
    }

    /// To all whose hour has come.
    void write(Instant now) {
        if (!letters.possible()) {
            return;
        }
        for (var account : wishes.due(now.atZone(Texts.ZONE).toLocalDateTime(), now.minus(STILL_NEW))) {
            try {
                transaction.executeWithoutResult(_ -> write(account, now));
            } catch (DataAccessException e) {
                LOG.error("The daily letter of account {} could not be written", account.value(), e);
            }
        }
    }

    private void write(AccountId account, Instant now) {
        var day = now.atZone(Texts.ZONE).toLocalDate();
        if (!taken(account, day, now)) {
            return;
        }
        var items = items(account, now);
        letters.send(List.of(account), (_, language) -> words(items, day, language), WANTED);
        jdbc.sql("update notice.notice set mailed_at = :now where id = any (:ids)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", items.stream().map(Item::id).toArray(UUID[]::new))
                .update();
        jdbc.sql("update notice.digest set notices = :notices where account = :account and day = :day")
                .param("notices", items.size())
                .param("account", account.value())
                .param("day", day)
                .update();
    }

    /// Waits for another server that is just at it, and leaves the letter to it.
    private boolean taken(AccountId account, LocalDate day, Instant now) {
        return jdbc.sql("""
                        insert into notice.digest (account, day, at, notices) values (:account, :day, :now, 0)
                        on conflict do nothing
                        """)
                        .param("account", account.value())
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Item> items(AccountId account, Instant now) {
        return jdbc.sql("""
                        select id, text, arguments from notice.notice
                        where account = :account and mail = 'DAILY' and mailed_at is null and read_at is null
                          and at > :since and at <= :now
                        order by urgency, id desc for update
                        """)
                .param("account", account.value())
                .param("since", now.minus(STILL_NEW).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Item(
                        row.getObject("id", UUID.class),
                        arguments.read(row.getString("text"), row.getString("arguments"))))
                .list();
    }

    private AccountLetters.Words words(List<Item> items, LocalDate day, Language language) {
        var texts = bundles.in(language.locale());
        var list = new StringBuilder();
        for (var item : items.subList(0, Math.min(SHOWN, items.size()))) {
            list.append("- ")
                    .append(texts.of(item.text()))
                    .append('\n')
                    .append("  ")
                    .append(letters.link("/notices/" + Ids.text(item.id())))
                    .append('\n');
        }
        if (items.size() > SHOWN) {
            list.append("- ")
                    .append(texts.of("notice.letter.more", items.size() - SHOWN, letters.link("/notices")))
                    .append('\n');
        }
        return new AccountLetters.Words(
                texts.of("notice.letter.daily.subject", items.size(), day),
                texts.of(
                        "notice.letter.daily.text",
                        items.size(),
                        list.toString(),
                        letters.link(MailWishesController.ADDRESS)));
    }
}
