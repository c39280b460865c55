package vn.thidua.access.letter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.access.model.LetterBox;
import vn.thidua.access.model.Letters;

/// Carries letters to the mail server as soon as they are wanted, and every half minute what could not be carried
/// before. There is one only where a mail server is named.
@Component
@EnableScheduling
@ConditionalOnProperty("spring.mail.host")
class Postman {
    private static final int ROUND_MILLIS = 30_000;

    private final LetterBox box;
    private final JavaMailSender server;
    private final String from;

    Postman(LetterBox box, JavaMailSender server, @Value("${thidua.mail-from:}") String from) {
        if (from.isEmpty()) {
            throw new IllegalStateException("spring.mail.host is set and thidua.mail-from is not");
        }
        this.box = box;
        this.server = server;
        this.from = from;
    }

    /// On a thread of its own: who asked is not kept waiting, and does not learn how it went.
    @TransactionalEventListener
    void carrySoon(Letters.Queued queued) {
        Thread.ofVirtual().start(this::carryAll);
    }

    @Scheduled(fixedDelay = ROUND_MILLIS)
    void carryAll() {
        while (box.carryOne(this::carry)) {
            // until none is due
        }
    }

    private void carry(Letters.Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        server.send(message);
    }
}
