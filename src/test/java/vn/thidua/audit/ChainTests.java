package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.chain.Sealer;
import vn.thidua.audit.chain.Verifier;
import vn.thidua.audit.chain.VerifyTrailCommand;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.kernel.chain.Fault;
import vn.thidua.kernel.chain.Verdict;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.TestDatabase;

/// Each test tampers as somebody with all rights in the database could, past the triggers, and is rolled back.
@DatabaseTest
class ChainTests {
    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private TextBundles bundles;

    private long entry;
    private long position;

    @BeforeEach
    void three_lines_are_written_and_sealed() {
        given.unit("Sở Nội vụ", null);
        UnitId second = given.unit("Sở Tài chính", null);
        given.unit("Sở Tư pháp", null);
        sealer.seal();
        entry = jdbc.sql("select id from audit.entry where subject = ?")
                .param(second.value())
                .query(Long.class)
                .single();
        position = jdbc.sql("select position from audit.link where entry = ?")
                .param(entry)
                .query(Long.class)
                .single();
    }

    @Test
    void an_untouched_trail_is_sound_and_every_line_has_its_link() {
        var verdict = verifier.verify(done -> {});

        assertThat(verdict.fault()).isNull();
        assertThat(verdict.links()).isGreaterThanOrEqualTo(position + 1);
        assertThat(verifier.position(HexFormat.of().parseHex(verdict.newest()))).contains(verdict.links());
    }

    @Test
    void a_changed_line_is_named() {
        for (var change : List.of(
                "actor = 'Người khác'",
                "at = at + interval '1 second'",
                "particulars = particulars || '{\"name\": \"Sở khác\"}'",
                "changes = '{\"name\": {\"before\": \"a\", \"after\": \"b\"}}'",
                "address = '10.0.0.1'",
                "unit = null")) {
            assertThat(after("update audit.entry set " + change + " where id = " + entry))
                    .isEqualTo(new Fault(Fault.Kind.CHANGED, position, entry));
        }
    }

    @Test
    void a_deleted_line_is_named() {
        assertThat(after("delete from audit.entry where id = " + entry))
                .isEqualTo(new Fault(Fault.Kind.ENTRY_GONE, position, entry));
    }

    @Test
    void a_deleted_line_with_its_link_is_missed() {
        assertThat(after(
                        "delete from audit.entry where id = " + entry, "delete from audit.link where entry = " + entry))
                .isEqualTo(new Fault(Fault.Kind.LINK_GONE, position, 0));
    }

    @Test
    void closing_the_gap_after_a_deletion_breaks_the_chain_there() {
        var fault = after(
                "delete from audit.link where entry = " + entry,
                "delete from audit.entry where id = " + entry,
                "update audit.link set position = position + 1000000 where position > " + position,
                "update audit.link set position = position - 1000001 where position > 1000000");

        assertThat(fault).isNotNull();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.CHANGED);
        assertThat(fault.position()).isEqualTo(position);
    }

    @Test
    void a_line_put_in_between_breaks_the_chain_there() {
        var fault = after(
                """
                insert into audit.entry (id, at, fact, actor, subject_kind, subject, particulars)
                overriding system value
                select -1, at, fact, 'Kẻ chèn', subject_kind, subject, particulars from audit.entry where id = %d
                """.formatted(entry),
                "update audit.link set position = position + 1000000 where position >= " + position,
                "update audit.link set position = position - 999999 where position > 1000000",
                "insert into audit.link select %d, -1, hash, sealed_at from audit.link where position = %d"
                        .formatted(position, position + 1));

        assertThat(fault).isEqualTo(new Fault(Fault.Kind.CHANGED, position, -1));
    }

    @Test
    void swapped_hashes_are_named_where_they_begin() {
        var fault = after(
                "create temp table kept on commit drop as select position, hash from audit.link where position in (%d, %d)"
                        .formatted(position, position + 1),
                """
                update audit.link l set hash = k.hash from kept k
                where l.position in (%1$d, %1$d + 1) and k.position = 2 * %1$d + 1 - l.position
                """.formatted(position));

        assertThat(fault).isEqualTo(new Fault(Fault.Kind.CHANGED, position, entry));
    }

    @Test
    void a_line_outside_the_chain_is_named() {
        var fault = after("""
                insert into audit.entry (id, at, fact, actor, subject_kind, subject, particulars)
                overriding system value
                select -2, at, fact, 'Kẻ chèn', subject_kind, subject, particulars from audit.entry where id = %d
                """.formatted(entry));

        assertThat(fault).isEqualTo(new Fault(Fault.Kind.UNLINKED, 0, -2));
    }

    @Test
    void a_cut_end_contradicts_what_was_noted() {
        var fault = after(
                """
                insert into audit.verification (id, at, by_name, links, hash)
                select gen_random_uuid(), now(), 'kiểm tra', position, hash from audit.link where position = %d
                """.formatted(position),
                "delete from audit.link where position >= " + position,
                "delete from audit.entry where id >= " + entry);

        assertThat(fault).isEqualTo(new Fault(Fault.Kind.REWRITTEN, position, 0));
    }

    @Test
    void a_line_that_claims_to_be_older_than_the_sealed_ones_is_named() {
        var fault = after("""
                insert into audit.entry (id, at, fact, actor, subject_kind, subject, particulars)
                overriding system value
                select -3, at - interval '1 year', fact, actor, subject_kind, subject, particulars
                from audit.entry where id = %d
                """.formatted(entry), "insert into audit.unsealed values (-3, '1')");

        assertThat(fault).isNotNull();
        assertThat(fault.kind()).isEqualTo(Fault.Kind.BACKDATED);
        assertThat(fault.entry()).isEqualTo(-3);
    }

    @Test
    void the_database_refuses_to_change_the_chain() {
        for (var tampering : List.of(
                "update audit.link set hash = hash where position = " + position,
                "delete from audit.link where position = " + position,
                "truncate audit.link",
                "delete from audit.verification")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        jdbc.sql(
                                        "insert into audit.verification (id, at, by_name, links) values (gen_random_uuid(), now(), '', 0)")
                                .update();
                        jdbc.sql(tampering).update();
                    }))
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void a_line_of_a_running_transaction_waits_for_its_seal_and_holds_nobody_up() {
        var unit = transaction.execute(status -> {
            var running = given.unit("Sở Đang làm", null);
            sealer.seal();
            assertThat(links(running)).isZero();
            return running;
        });
        sealer.seal();
        assertThat(links(Objects.requireNonNull(unit))).isEqualTo(1);
    }

    @Test
    void the_command_prints_the_newest_seal_and_finds_a_noted_one() {
        var seal = verifier.verify(done -> {}).newest();

        assertThat(command("--noted", Verdict.grouped(seal)))
                .startsWith("0")
                .contains("Nhật ký nguyên vẹn")
                .contains("vẫn đứng ở dòng thứ");
        assertThat(command("--noted", "0".repeat(64))).startsWith("1").contains("không còn trong chuỗi");
        assertThat(command("--noted", "đây là mã")).startsWith("2");
    }

    private String command(String... more) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var arguments = new java.util.ArrayList<>(List.of("--database-url", TestDatabase.url()));
        arguments.addAll(List.of(more));
        int code = new VerifyTrailCommand(bundles.in(Vietnamese.LOCALE)).run(arguments, stream, stream);
        return code + out.toString(StandardCharsets.UTF_8);
    }

    private long links(UnitId unit) {
        return jdbc.sql("select count(*) from audit.link l join audit.entry e on e.id = l.entry where e.subject = ?")
                .param(unit.value())
                .query(Long.class)
                .single();
    }

    /// What the verification says after this was done to the tables.
    private Fault after(String... tampering) {
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
