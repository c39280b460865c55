package vn.thidua.access.model;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;

/// Letters on their way: kept, encrypted, in the transaction that wants them sent, until the mail server has them or
/// nobody wants them any more. Nobody waits for the mail server.
@Component
public class Letters {
    private static final Duration WANTED = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String host;
    private final String site;

    Letters(
            JdbcClient jdbc,
            Seal seal,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${spring.mail.host:}") String host,
            @Value("${thidua.address:}") String site) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
        this.host = host;
        this.site = site.replaceAll("/+$", "");
    }

    /// Letters want to be sent.
    public record Queued() {}

    /// A letter.
    public record Letter(String to, String subject, String text) {
        @Override
        public String toString() {
            return "Letter[…]";
        }

        byte[] written() {
            return (to + "\n" + subject + "\n" + text).getBytes(StandardCharsets.UTF_8);
        }

        static Letter read(byte[] written) {
            var parts = new String(written, StandardCharsets.UTF_8).split("\n", 3);
            return new Letter(parts[0], parts[1], parts[2]);
        }
    }

    /// Whether letters can be sent at all: a mail server is named, and the address under which links find us. That is
    /// never taken from a request, for whoever sends the request could choose it.
    public boolean possible() {
        return !host.isEmpty() && !site.isEmpty();
    }

    /// The whole address of a page.
    public String link(String path) {
        return site + path;
    }

    public void send(Letter letter) {
        send(List.of(letter), WANTED);
    }

    /// @param wanted how long they are still worth sending
    public void send(List<Letter> several, Duration wanted) {
        var now = clock.instant();
        for (var letter : several) {
            keep(letter, now, now.plus(wanted));
        }
        if (!several.isEmpty()) {
            events.publishEvent(new Queued());
        }
    }

    private void keep(Letter letter, Instant now, Instant until) {
        var id = Ids.next();
        jdbc.sql("""
                insert into access.letter (id, sealed, tries, next_at, until) values (:id, :sealed, 0, :now, :until)
                """)
                .param("id", id)
                .param("sealed", seal.seal(letter.written(), about(id)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    static String about(UUID id) {
        return "letter " + id;
    }
}
