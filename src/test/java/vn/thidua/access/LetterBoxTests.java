package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import vn.thidua.access.model.LetterBox;
import vn.thidua.access.model.Letters;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class LetterBoxTests {
    private static final Letters.Letter LETTER =
            new Letters.Letter("ha@tinh.example", "ThiDua", "https://thidua.example/sign-in/reset?token=abc\nhết");

    @Autowired
    private Letters letters;

    @Autowired
    private LetterBox box;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void an_empty_box() {
        jdbc.sql("delete from access.letter").update();
    }

    @Test
    void a_mail_server_that_fails_loses_no_letter() {
        letters.send(LETTER);
        box.carryOne(letter -> {
            throw new MailSendException("no server");
        });
        assertThat(carried()).as("not at once again").isEmpty();

        jdbc.sql("update access.letter set next_at = now() - interval '1 second'")
                .update();
        assertThat(carried()).containsExactly(LETTER);
        assertThat(carried()).isEmpty();
    }

    @Test
    void nobody_reads_a_letter_in_the_database() {
        letters.send(LETTER);
        var kept = jdbc.sql("select sealed from access.letter")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("tinh.example", "token");
    }

    @Test
    void a_letter_nobody_wants_any_more_is_not_sent() {
        letters.send(LETTER);
        jdbc.sql("update access.letter set until = now() - interval '1 second'").update();
        assertThat(carried()).isEmpty();
    }

    private List<Letters.Letter> carried() {
        var carried = new ArrayList<Letters.Letter>();
        while (box.carryOne(carried::add)) {
            // until none is due
        }
        return carried;
    }
}
