package vn.thidua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.access.letter.AccountLetters;
import vn.thidua.kernel.Ids;
import vn.thidua.site.TextBundles;

/// Writes to those who want a letter with the notice itself.
@Component
class LettersAtOnce {
    private static final Duration WANTED = Duration.ofDays(3);

    private final AccountLetters letters;
    private final TextBundles bundles;
    private final JdbcClient jdbc;
    private final Clock clock;

    LettersAtOnce(AccountLetters letters, TextBundles bundles, JdbcClient jdbc, Clock clock) {
        this.letters = letters;
        this.bundles = bundles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void send(News news, Map<AccountId, NoticeId> notices) {
        var sent = letters.send(
                notices.keySet(),
                (account, language) -> words(news, Objects.requireNonNull(notices.get(account)), language),
                WANTED);
        if (!sent.isEmpty()) {
            jdbc.sql("update notice.notice set mailed_at = :now where id = any (:notices)")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param(
                            "notices",
                            sent.stream()
                                    .map(account -> Objects.requireNonNull(notices.get(account))
                                            .value())
                                    .toArray(UUID[]::new))
                    .update();
        }
    }

    private AccountLetters.Words words(News news, NoticeId notice, Language language) {
        var texts = bundles.in(language.locale());
        return new AccountLetters.Words(
                texts.of("notice.letter.subject", texts.of(news.kind().key())),
                texts.of(
                        "notice.letter.text",
                        texts.of(news.text()),
                        letters.link("/notices/" + Ids.text(notice.value())),
                        letters.link(MailWishesController.ADDRESS)));
    }
}
