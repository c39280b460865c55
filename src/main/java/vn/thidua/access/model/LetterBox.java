package vn.thidua.access.model;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands the letters that are due to whoever carries them, each in a transaction of its own.
@Component
public class LetterBox {
    private static final Logger LOG = LoggerFactory.getLogger(LetterBox.class);
    private static final int LONGEST_DOUBLING = 4;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    LetterBox(JdbcClient jdbc, Seal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    private record Due(UUID id, byte[] sealed, int tries) {}

    /// Lets one letter be carried. What cannot be carried is tried again later, as long as it is wanted.
    /// @return whether there was one
    @Transactional
    public boolean carryOne(Consumer<Letters.Letter> carrier) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from access.letter where until < :now")
                .param("now", now)
                .update();
        var due = due();
        if (due.isEmpty()) {
            return false;
        }
        var letter = due.get();
        var opened = seal.open(letter.sealed(), Letters.about(letter.id())).map(Letters.Letter::read);
        try {
            opened.ifPresent(carrier);
            jdbc.sql("delete from access.letter where id = :id")
                    .param("id", letter.id())
                    .update();
        } catch (RuntimeException e) {
            // The message may hold the address of a person; its kind says enough.
            LOG.warn(
                    "A letter could not be sent ({}); it is tried again",
                    e.getClass().getSimpleName());
            var wait = Duration.ofMinutes(1L << Math.min(letter.tries(), LONGEST_DOUBLING));
            jdbc.sql("update access.letter set tries = tries + 1, next_at = :next where id = :id")
                    .param("next", now.plus(wait))
                    .param("id", letter.id())
                    .update();
        }
        return true;
    }

    /// What is wanted briefest goes first: who waits for a new password does not wait for the morning's letters.
    private Optional<Due> due() {
        return jdbc.sql("""
                select id, sealed, tries from access.letter where next_at <= :now
                order by until, next_at limit 1 for update skip locked
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Due(row.getObject("id", UUID.class), row.getBytes("sealed"), row.getInt("tries")))
                .optional();
    }
}
