package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.usecase.CorrectMerit;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.ledger.usecase.RecordMerit;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.people.usecase.MergePeople;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.organization.people.usecase.UndoMerge;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class LedgerTests {
    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private RecordMerit recordMerit;

    @Autowired
    private CorrectMerit correctMerit;

    @Autowired
    private EndMerit endMerit;

    @Autowired
    private JdbcClient jdbc;

    private GivenMerits merits;
    private UnitId province;
    private UnitId department;
    private UnitId other;
    private PersonId sen;
    private Actor officer;
    private Actor above;

    @BeforeEach
    void a_department_with_an_officer_and_a_worker() {
        merits = new GivenMerits(given, beans);
        province = given.unit("Tỉnh Sông Lam", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        other = given.unit("Sở Tài chính", "STC", province);
        sen = merits.person("Lê Thị Sen", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        above = given.actor(Role.EMULATION_OFFICER, province);
    }

    @Test
    void what_was_entered_holds_under_the_name_the_rulebook_gives_it() {
        merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2024), officer);

        var found = of(sen);
        assertThat(found).hasSize(1);
        var entry = found.getFirst().entry();
        assertThat(entry.content().words()).isEqualTo("Chiến sĩ thi đua cơ sở");
        assertThat(entry.name()).isEqualTo("Lê Thị Sen");
        assertThat(entry.unitName()).isEqualTo("Sở Nội vụ");
        assertThat(entry.place()).isEqualTo("Tỉnh Sông Lam");
        assertThat(entry.content().decision().number()).isEqualTo("2024/QĐ-UBND");
    }

    @Test
    void ratings_initiatives_and_discipline_stand_beside_titles() {
        var subject = Subject.of(sen);
        merits.record(subject, GivenMerits.rating(Grade.EXCELLENT, 2024), officer);
        merits.record(subject, GivenMerits.initiative("Số hóa kho lưu trữ", 2024), officer);
        merits.record(subject, GivenMerits.initiative("Cải tiến quy trình một cửa", 2024), officer);
        merits.record(subject, GivenMerits.discipline("Khiển trách", 2023), officer);

        assertThat(of(sen))
                .extracting(one -> one.entry().content().kind())
                .containsExactlyInAnyOrder(
                        MeritKind.RATING, MeritKind.INITIATIVE, MeritKind.INITIATIVE, MeritKind.DISCIPLINE);
    }

    @Test
    void a_form_sent_twice_is_one_entry() {
        var form = Ids.next();
        var merit = GivenMerits.title("LDTT", 2024);

        var first = recordMerit.execute(Subject.of(sen), merit, form, officer);
        var second = recordMerit.execute(Subject.of(sen), merit, form, officer);

        assertThat(second).isEqualTo(first);
        assertThat(of(sen)).hasSize(1);
    }

    @Test
    void the_same_award_of_the_same_year_and_decision_is_refused() {
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);

        assertRefused(
                LedgerRefusals.ALREADY_ENTERED,
                () -> merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), above));
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2023), officer);
        assertThat(of(sen)).hasSize(2);
    }

    @Test
    void what_cannot_be_so_is_refused_and_says_why() {
        var subject = Subject.of(sen);
        assertRefused(
                LedgerRefusals.AWARD_NOT_FOR, () -> merits.record(subject, GivenMerits.title("TTLDTT", 2024), officer));
        assertRefused(
                LedgerRefusals.AWARD_NOT_FOR,
                () -> merits.record(Subject.of(department), GivenMerits.title("LDTT", 2024), officer));
        assertRefused(
                LedgerRefusals.AWARD_UNKNOWN, () -> merits.record(subject, GivenMerits.title("XYZ", 2024), officer));
        assertRefused(
                LedgerRefusals.DECISION_NUMBER,
                () -> merits.record(subject, GivenMerits.title("LDTT", 2024, " ", LocalDate.of(2024, 1, 1)), officer));
        assertRefused(LedgerRefusals.YEAR, () -> merits.record(subject, GivenMerits.title("LDTT", 2190), officer));
        assertRefused(
                LedgerRefusals.DECISION_DAY,
                () -> merits.record(
                        subject, GivenMerits.title("LDTT", 2024, "1/QĐ", LocalDate.of(2190, 1, 1)), officer));
        assertRefused(LedgerRefusals.WORDS, () -> merits.record(subject, GivenMerits.initiative("", 2024), officer));
        assertThat(of(sen)).isEmpty();
    }

    @Test
    void a_form_is_kept_with_the_kind_of_commendation_the_law_of_its_day_knows() {
        merits.record(Subject.of(sen), GivenMerits.form("BKT", 2024).as("sudden"), officer);

        var kept = of(sen).getFirst();
        assertThat(kept.entry().content().occasion()).isEqualTo("sudden");
        assertThat(standing(kept)).isEqualTo("sudden");
        assertThat(beans.getBean(Occasions.class).name(kept.entry().content())).isEqualTo("Đột xuất");
        assertRefused(
                LedgerRefusals.OCCASION,
                () -> merits.record(
                        Subject.of(sen), GivenMerits.form("BKT", 2023).as("nothing"), officer));
        assertRefused(
                LedgerRefusals.OCCASION,
                () -> merits.record(
                        Subject.of(sen), GivenMerits.title("LDTT", 2023).as("merit"), officer));
    }

    @Test
    void the_law_of_the_decisions_day_names_the_kinds_and_before_it_speaks_the_first_it_knows() {
        var occasions = beans.getBean(Occasions.class);

        assertThat(occasions.name(GivenMerits.form("BKT", 2023).as("theme"))).isEqualTo("Theo đợt (chuyên đề)");
        assertThat(occasions.name(GivenMerits.form("BKT", 2024).as("theme"))).startsWith("Phong trào thi đua");
        assertThat(occasions.name(GivenMerits.form("BKT", 2009).as("theme"))).isEqualTo("Theo đợt (chuyên đề)");
        assertThat(occasions.name(GivenMerits.form("BKT", 2009))).isEmpty();
    }

    @Test
    void a_kind_of_commendation_is_added_by_a_correction_and_stays_when_it_is_revoked() {
        var merit = merits.record(Subject.of(sen), GivenMerits.form("GK", 2024), officer);
        assertThat(standing(ledger.require(merit))).isEmpty();

        correct(merit, GivenMerits.form("GK", 2024).as("theme"), "quyết định ghi khen chuyên đề", officer);
        assertThat(standing(ledger.require(merit))).isEqualTo("theme");
        assertThat(ledger.entries(merit))
                .extracting(entry -> entry.content().occasion())
                .containsExactly("", "theme");

        endMerit.revoke(
                merit,
                ledger.require(merit).entry().key(),
                new Decision("9/QĐ", LocalDate.of(2025, 2, 1), ""),
                "Khai man",
                Ids.next(),
                officer);
        assertThat(ledger.entries(merit).getLast().content().occasion()).isEqualTo("theme");
        assertThat(standing(ledger.require(merit))).isEqualTo("theme");
    }

    @Test
    void only_an_officer_of_the_unit_or_above_enters() {
        var merit = GivenMerits.title("LDTT", 2024);
        var subject = Subject.of(sen);
        assertRefused("ACC", () -> merits.record(subject, merit, given.actor(Role.HEAD, department)));
        assertRefused("ACC", () -> merits.record(subject, merit, given.actor(Role.UNION_OFFICER, department)));
        assertRefused("ACC", () -> merits.record(subject, merit, given.administrator()));
        assertThatThrownBy(() -> merits.record(subject, merit, given.actor(Role.EMULATION_OFFICER, other)))
                .isInstanceOf(Missing.class);

        merits.record(subject, merit, above);
        assertThat(of(sen)).hasSize(1);
    }

    @Test
    void a_correction_is_a_new_entry_and_the_old_one_stays() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);

        correct(merit, GivenMerits.title("LDTT", 2023), "Chép nhầm năm", officer);

        assertThat(of(sen)).extracting(one -> one.entry().content().year()).containsExactly(2023);
        var entries = ledger.entries(merit);
        assertThat(entries)
                .extracting(LedgerEntry::sort)
                .containsExactly(LedgerEntry.Sort.RECORDED, LedgerEntry.Sort.CORRECTED);
        assertThat(entries.getFirst().content().year()).isEqualTo(2024);
        assertThat(entries.getLast().reason()).isEqualTo("Chép nhầm năm");
        assertThat(entries.getLast().actor()).isEqualTo(officer.name());
    }

    @Test
    void a_correction_needs_a_reason_and_a_difference() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);

        assertRefused(LedgerRefusals.REASON, () -> correct(merit, GivenMerits.title("LDTT", 2023), "  ", officer));
        assertRefused(
                LedgerRefusals.NOTHING_CHANGED,
                () -> correct(merit, GivenMerits.title("LDTT", 2024), "xem lại", officer));
    }

    @Test
    void who_looked_at_an_older_state_is_told() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);
        var seen = last(merit);
        correct(merit, GivenMerits.title("LDTT", 2023), "nhầm năm", officer);

        assertRefused(
                LedgerRefusals.CHANGED_MEANWHILE,
                () -> correctMerit.execute(merit, seen, GivenMerits.title("LDTT", 2022), "nhầm", Ids.next(), above));
    }

    @Test
    void a_revoked_merit_stays_in_the_history_with_the_decision_that_revoked_it() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2022), officer);
        var by = new Decision("99/QĐ-UBND", LocalDate.of(2024, 3, 1), "Chủ tịch");

        endMerit.revoke(merit, last(merit), by, "Khai man thành tích", Ids.next(), officer);

        var found = of(sen);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().holds()).isFalse();
        assertThat(found.getFirst().revoked()).isTrue();
        assertThat(found.getFirst().ended().content().decision().number()).isEqualTo("99/QĐ-UBND");
        assertThat(found.getFirst().entry().content().decision().number()).isEqualTo("2022/QĐ-UBND");
        assertRefused(
                LedgerRefusals.HOLDS_NO_MORE, () -> endMerit.strike(merit, last(merit), "nhầm", Ids.next(), officer));
        assertRefused(
                LedgerRefusals.HOLDS_NO_MORE, () -> correct(merit, GivenMerits.title("CSTDCS", 2021), "nhầm", officer));
    }

    @Test
    void a_revocation_needs_a_decision_that_came_after() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2022), officer);
        var early = new Decision("9/QĐ", LocalDate.of(2021, 1, 1), "");

        assertRefused(
                LedgerRefusals.DECISION_DAY,
                () -> endMerit.revoke(merit, last(merit), early, "sai", Ids.next(), officer));
        assertRefused(
                LedgerRefusals.DECISION_NUMBER,
                () -> endMerit.revoke(merit, last(merit), Decision.NONE, "sai", Ids.next(), officer));
        assertThat(of(sen).getFirst().holds()).isTrue();
    }

    @Test
    void a_struck_mistake_leaves_the_history_and_may_be_entered_again() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);

        endMerit.strike(merit, last(merit), "Nhầm người", Ids.next(), officer);

        assertThat(of(sen)).isEmpty();
        assertThat(ledger.entries(merit)).hasSize(2);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);
        assertThat(of(sen)).hasSize(1);
    }

    @Test
    void what_a_higher_unit_entered_is_not_changed_further_down() {
        var merit = merits.record(Subject.of(sen), GivenMerits.discipline("Cảnh cáo", 2024), above);

        assertRefused(
                LedgerRefusals.NOT_KEEPER, () -> endMerit.strike(merit, last(merit), "nhầm", Ids.next(), officer));
        assertThatThrownBy(() -> endMerit.strike(
                        merit, last(merit), "nhầm", Ids.next(), given.actor(Role.EMULATION_OFFICER, other)))
                .isInstanceOf(Missing.class);
        endMerit.strike(merit, last(merit), "nhầm", Ids.next(), given.actor(Role.HEAD, province));
        assertThat(of(sen)).isEmpty();
    }

    @Test
    void only_who_may_correct_there_corrects_or_ends_a_merit() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);
        var decision = new Decision("9/QĐ", LocalDate.of(2025, 2, 1), "");
        var seen = last(merit);
        List<Consumer<Actor>> acts = List.of(
                by -> correct(merit, GivenMerits.title("LDTT", 2023), "nhầm năm", by),
                by -> endMerit.strike(merit, seen, "nhầm", Ids.next(), by),
                by -> endMerit.revoke(merit, seen, decision, "khai man", Ids.next(), by));

        for (var act : acts) {
            assertRefused("ACC", () -> act.accept(given.actor(Role.UNION_OFFICER, department)));
            assertThatThrownBy(() -> act.accept(given.actor(Role.EMULATION_OFFICER, other)))
                    .isInstanceOf(Missing.class);
        }
        assertThat(ledger.entries(merit)).hasSize(1);
    }

    @Test
    void what_a_higher_unit_keeps_is_corrected_there() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), above);

        assertRefused(
                LedgerRefusals.NOT_KEEPER, () -> correct(merit, GivenMerits.title("LDTT", 2023), "nhầm năm", officer));
        correct(merit, GivenMerits.title("LDTT", 2023), "nhầm năm", above);
        assertThat(ledger.require(merit).entry().content().year()).isEqualTo(2023);
    }

    @Test
    void each_entry_stands_on_the_trail() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);
        correct(merit, GivenMerits.title("LDTT", 2023), "nhầm năm", officer);
        var by = new Decision("99/QĐ-UBND", LocalDate.of(2025, 3, 1), "Chủ tịch");
        endMerit.revoke(merit, last(merit), by, "khai man", Ids.next(), above);

        assertThat(jdbc.sql(
                                "select fact from audit.entry where account = any(:by) and fact like 'ledger.%' order by id")
                        .param("by", new UUID[] {officer.account(), above.account()})
                        .query(String.class)
                        .list())
                .containsExactly("ledger.MeritRecorded", "ledger.MeritCorrected", "ledger.MeritEnded");
    }

    @Test
    void an_entry_keeps_the_name_and_place_of_its_day() {
        var decision = new vn.thidua.organization.model.Decision(LocalDate.of(2024, 7, 1), "15/QĐ-UBND", null, "", "");
        var renamed = new Unit.Particulars("Sở Nội vụ và Lao động", "", "SNVLĐ", UnitKind.DEPARTMENT, "", 1);
        beans.getBean(RenameUnit.class)
                .execute(new Reform.Renaming(department, renamed), decision, Ids.next(), given.administrator());

        merits.record(Subject.of(department), GivenMerits.title("TTLDTT", 2023), officer);
        merits.record(Subject.of(department), GivenMerits.title("TTLDTT", 2024), officer);

        assertThat(ledger.of(List.of(Subject.of(department))))
                .extracting(one -> one.entry().name())
                .containsExactly("Sở Nội vụ và Lao động", "Sở Nội vụ");
    }

    @Test
    void merits_go_with_a_person_who_moves_but_keep_the_unit_of_the_day() {
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2023), officer);
        beans.getBean(TransferPerson.class)
                .execute(
                        sen,
                        new TransferPerson.Move(other, "Kế toán", false, LocalDate.of(2025, 1, 1), ""),
                        given.administrator());

        var standing = of(sen).getFirst();
        assertThat(standing.home()).isEqualTo(other);
        assertThat(standing.entry().unitName()).isEqualTo("Sở Nội vụ");
    }

    @Test
    void merits_of_one_person_known_twice_come_together_and_part_again() {
        var twin = merits.person("Le Thi Sen", other);
        merits.record(Subject.of(twin), GivenMerits.title("LDTT", 2022), above);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2023), above);

        var merge = beans.getBean(MergePeople.class).execute(sen, twin, Set.of(), given.administrator());
        assertThat(of(sen)).hasSize(2);
        assertThat(of(sen)).allSatisfy(one -> assertThat(one.home()).isEqualTo(department));
        assertThat(of(sen).getLast().entry().name()).isEqualTo("Le Thi Sen");
        merits.record(Subject.of(twin), GivenMerits.title("LDTT", 2021), above);
        assertThat(of(sen)).hasSize(3);

        beans.getBean(UndoMerge.class).execute(merge, given.administrator());
        assertThat(of(twin)).hasSize(1);
        assertThat(of(twin).getFirst().home()).isEqualTo(other);
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry() {
        var merit = merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), officer);

        for (var tampering : List.of(
                "update ledger.entry set year = 2020 where key = ?", "delete from ledger.entry where key = ?")) {
            assertThatThrownBy(() -> jdbc.sql(tampering).param(merit.value()).update())
                    .hasMessageContaining("only ever added to");
        }
        assertThatThrownBy(() -> jdbc.sql("truncate ledger.entry cascade").update())
                .hasMessageContaining("only ever added to");
    }

    private void correct(MeritId merit, Merit to, String reason, Actor by) {
        correctMerit.execute(merit, last(merit), to, reason, Ids.next(), by);
    }

    /// The key of the entry that holds.
    private UUID last(MeritId merit) {
        return ledger.require(merit).entry().key();
    }

    private List<Standing> of(PersonId person) {
        return ledger.of(List.of(Subject.of(person)));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).startsWith(code));
    }

    private String standing(Standing merit) {
        return jdbc.sql("select occasion from ledger.standing where merit = :merit")
                .param("merit", merit.merit().value())
                .query(String.class)
                .single();
    }
}
