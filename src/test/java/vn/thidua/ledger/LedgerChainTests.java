package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.kernel.chain.Canonical;
import vn.thidua.kernel.chain.Fault;
import vn.thidua.kernel.chain.Verdict;
import vn.thidua.ledger.chain.LedgerSealer;
import vn.thidua.ledger.chain.LedgerVerifier;
import vn.thidua.ledger.chain.VerifyLedgerCommand;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.TestDatabase;

/// Each test tampers as somebody with all rights in the database could, past the triggers, and is rolled back.
@DatabaseTest
class LedgerChainTests {
    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private LedgerSealer sealer;

    @Autowired
    private LedgerVerifier verifier;

    @Autowired
    private TextBundles bundles;

    private static final String FIRST_COLUMNS = """
            key form_key sort merit changes kind award words grade subject_kind subject subject_name unit unit_name unit_place \
            year since decision_number decision_day decision_by money note reason keeper source account actor\
            """;

    /// The second merit once more, at a time, under another number.
    private static final String SLIPPED_IN = """
            insert into ledger.entry (id, key, sort, merit, kind, award, words, grade, subject_kind, subject,
                subject_name, unit, unit_name, unit_place, year, decision_number, decision_by, note, reason, keeper,
                source, actor, at)
            overriding system value
            select -2, '00000000-0000-7000-8000-000000000001', sort, '00000000-0000-7000-8000-000000000001', kind,
                award, words, grade, subject_kind, subject, subject_name, unit, unit_name, unit_place, 2001,
                'thêm', decision_by, note, reason, keeper, source, actor, %s
            from ledger.entry where id = %d
            """;

    private GivenMerits merits;
    private Subject person;
    private Actor officer;
    private long entry;
    private long position;

    @BeforeEach
    void three_merits_are_entered_and_sealed() {
        merits = new GivenMerits(given, beans);
        var unit = given.unit("Sở Nội vụ", null);
        officer = given.actor(Role.EMULATION_OFFICER, unit);
        person = Subject.of(merits.person("Lê Thị Sen", unit));
        merits.record(person, GivenMerits.title("LDTT", 2022), officer);
        var second = merits.record(person, GivenMerits.title("LDTT", 2023), officer);
        merits.record(person, GivenMerits.title("LDTT", 2024), officer);
        sealer.seal();
        entry = id(second);
        position = position(entry);
    }

    private long id(MeritId merit) {
        return jdbc.sql("select id from ledger.entry where key = ?")
                .param(merit.value())
                .query(Long.class)
                .single();
    }

    private long position(long of) {
        return jdbc.sql("select position from ledger.link where entry = ?")
                .param(of)
                .query(Long.class)
                .single();
    }

    private byte[] hash(long at) {
        return jdbc.sql("select hash from ledger.link where position = ?")
                .param(at)
                .query(byte[].class)
                .single();
    }

    @Test
    void an_untouched_ledger_is_sound() {
        var verdict = verifier.verify(done -> {});

        assertThat(verdict.fault()).isNull();
        assertThat(verdict.links()).isGreaterThan(position);
    }

    @Test
    void a_changed_entry_is_the_first_broken_link_whatever_was_changed() {
        for (var change : List.of(
                "year = 2020",
                "award = 'GK'",
                "words = 'Giấy khen'",
                "subject = gen_random_uuid()",
                "subject_name = 'Lê Thị Sên'",
                "unit_name = 'Sở khác'",
                "decision_number = '1/QĐ-GIA'",
                "decision_day = decision_day + 1",
                "money = 1000000",
                "keeper = gen_random_uuid()",
                "actor = 'Người khác'",
                "at = at + interval '1 second'",
                "form_key = null")) {
            assertThat(after("update ledger.entry set " + change + " where id = " + entry))
                    .as(change)
                    .isEqualTo(new Fault(Fault.Kind.CHANGED, position, entry));
        }
    }

    @Test
    void a_kind_of_commendation_is_sealed_where_it_is_set() {
        var form = merits.record(person, GivenMerits.form("GK", 2024).as("merit"), officer);
        sealer.seal();
        var id = id(form);
        var link = position(id);
        assertThat(verifier.verify(done -> {}).fault()).isNull();

        for (var change : List.of("sudden", "")) {
            assertThat(after("update ledger.entry set occasion = '" + change + "' where id = " + id))
                    .as(change)
                    .isEqualTo(new Fault(Fault.Kind.CHANGED, link, id));
        }
        assertThat(after("update ledger.standing set occasion = 'sudden' where entry = " + id))
                .isEqualTo(new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, id));
        assertThat(after("update ledger.entry set occasion = 'merit', kind = 'FORM' where id = " + entry))
                .isEqualTo(new Fault(Fault.Kind.CHANGED, position, entry));
    }

    @Test
    void an_entry_without_one_has_the_seal_it_had_before_such_kinds_were_kept() throws Exception {
        var written = new Canonical();
        jdbc.sql("select * from ledger.entry where id = " + entry).query(row -> {
            written.add(row.getLong("id"))
                    .add(row.getObject("at", OffsetDateTime.class).toInstant());
            for (var column : FIRST_COLUMNS.split(" ")) {
                written.add(row.getObject(column));
            }
        });
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(hash(position - 1));

        assertThat(digest.digest(written.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(hash(position));
    }

    @Test
    void a_deleted_entry_is_named_and_so_is_its_link() {
        assertThat(after("delete from ledger.entry where id = " + entry))
                .isEqualTo(new Fault(Fault.Kind.ENTRY_GONE, position, entry));
        assertThat(after(
                        "delete from ledger.entry where id = " + entry,
                        "delete from ledger.link where entry = " + entry))
                .isEqualTo(new Fault(Fault.Kind.LINK_GONE, position, 0));
    }

    @Test
    void an_entry_slipped_in_past_the_chain_is_named() {
        assertThat(after(SLIPPED_IN.formatted("at", entry))).isEqualTo(new Fault(Fault.Kind.UNLINKED, 0, -2));
    }

    @Test
    void an_entry_that_claims_to_be_older_than_the_sealed_ones_is_named() {
        var fault = after(
                SLIPPED_IN.formatted("at - interval '1 year'", entry), "insert into ledger.unsealed values (-2, '1')");

        assertThat(fault).isNotNull();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.BACKDATED);
        assertThat(fault.entry()).isEqualTo(-2);
    }

    @Test
    void a_ledger_cut_short_contradicts_what_was_verified() {
        assertThat(after(
                        """
                        insert into ledger.verification (id, at, by_name, links, hash)
                        select gen_random_uuid(), now(), 'kiểm tra', position, hash from ledger.link where position = %d
                        """.formatted(position),
                        "delete from ledger.standing where entry >= " + entry,
                        "delete from ledger.link where position >= " + position,
                        "delete from ledger.entry where id >= " + entry))
                .isEqualTo(new Fault(Fault.Kind.REWRITTEN, position, 0));
    }

    @Test
    void a_search_that_shows_something_else_than_the_entries_say_is_named() {
        for (var change : List.of("award = 'CSTDTQ'", "name = 'Kẻ Khác'", "year = 2019", "state = 'REVOKED'")) {
            assertThat(after("update ledger.standing set " + change + " where entry = " + entry))
                    .as(change)
                    .isEqualTo(new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, entry));
        }
        for (var known : List.of("known_name", "known_place", "known_number")) {
            assertThat(after("delete from ledger." + known)).as(known).isNotNull();
        }
        assertThat(after("delete from ledger.standing where entry = " + entry))
                .isEqualTo(new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, entry));
    }

    @Test
    void the_command_prints_the_newest_seal_and_finds_a_noted_one() {
        var seal = verifier.verify(done -> {}).newest();

        assertThat(command("--noted", Verdict.grouped(seal)))
                .startsWith("0")
                .contains("Sổ khen thưởng nguyên vẹn")
                .contains("vẫn đứng ở mục thứ");
        assertThat(command("--noted", "0".repeat(64))).startsWith("1");
        assertThat(command("--nothing")).startsWith("2").contains("bin/verify-ledger");
    }

    private String command(String... more) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var arguments = new ArrayList<>(List.of("--database-url", TestDatabase.url()));
        arguments.addAll(List.of(more));
        int code = new VerifyLedgerCommand(bundles.in(Vietnamese.LOCALE)).run(arguments, stream, stream);
        return code + out.toString(StandardCharsets.UTF_8);
    }

    private @Nullable Fault after(String... tampering) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("set local session_replication_role = replica").update();
            for (var statement : tampering) {
                jdbc.sql(statement).update();
            }
            sealer.seal();
            return verifier.verify(done -> {}).fault();
        });
    }
}
