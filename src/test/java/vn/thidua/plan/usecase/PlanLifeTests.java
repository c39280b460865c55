package vn.thidua.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.document.StoredFiles;
import vn.thidua.document.TextExtractor;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// A plan from the officer's desk to the head's signature, and what may not happen on the way.
@DatabaseTest
class PlanLifeTests {
    static final String TEXT = """
            UBND TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ CÔNG THƯƠNG
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-SCT
            Sông Lam, ngày      tháng      năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;
            Sở Công Thương phát động phong trào thi đua năm 2026 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Động viên công chức hoàn thành nhiệm vụ năm 2026.
            2. Yêu cầu
            - Thi đua thiết thực, khen thưởng công khai.

            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.
            2. Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở trước ngày 15/12/2026.

            Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Công Thương./.

            Nơi nhận:
            - UBND tỉnh;
            - Các phòng thuộc Sở;
            - Lưu: VT.

            GIÁM ĐỐC

            Trần Văn Bình
            """;

    @Autowired
    private Given given;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private EditText edit;

    @Autowired
    private UndoEdit undo;

    @Autowired
    private RedoEdit redo;

    @Autowired
    private AcceptFinding accept;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private RecallPlan recall;

    @Autowired
    private ReturnPlan giveBack;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private AmendPlan amend;

    @Autowired
    private DropAmendment dropAmendment;

    @Autowired
    private DeletePlan delete;

    @Autowired
    private BeginRegister beginRegister;

    @Autowired
    private Plans plans;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Editions editions;

    @Autowired
    private Steps steps;

    @Autowired
    private Examiner examiner;

    @Autowired
    private StoredFiles files;

    @Autowired
    private TextExtractor extractor;

    @Autowired
    private JdbcClient sql;

    private UnitId province;
    private UnitId department;
    private Actor officer;
    private Actor head;

    @BeforeEach
    void a_department_with_an_officer_and_a_head() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        head = given.actor(Role.HEAD, department);
    }

    @Test
    void a_plan_is_submitted_returned_mended_and_issued_under_a_number() throws Exception {
        var plan = imported();
        assertThat(plans.require(plan).title()).isEqualTo("Phát động phong trào thi đua năm 2026");
        submit.execute(plan, officer);
        giveBack.execute(plan, "Ghi rõ nơi nhận đăng ký.", head);
        replace(plan, "Văn phòng Sở trước ngày 28/02/2026", "Văn phòng Sở (qua thư điện tử) trước ngày 28/02/2026");
        submit.execute(plan, officer);

        var number = issue(plan, LocalDate.of(2026, 1, 12));

        assertThat(number).isEqualTo("01/KH-SCT");
        var issued = plans.require(plan);
        assertThat(issued.state()).isEqualTo(PlanState.ISSUED);
        assertThat(issued.number()).isEqualTo("01/KH-SCT");
        var text = revisions.require(plan, issued.revision()).text();
        assertThat(text).contains("Số: 01/KH-SCT").contains("Sông Lam, ngày 12 tháng 01 năm 2026");
        assertThat(steps.of(plan))
                .extracting(step -> step.to())
                .containsExactly(
                        PlanState.ISSUED,
                        PlanState.SUBMITTED,
                        PlanState.RETURNED,
                        PlanState.SUBMITTED,
                        PlanState.DRAFT);
        assertThat(steps.of(plan).get(2).reason()).isEqualTo("Ghi rõ nơi nhận đăng ký.");
        var printed = files.read(editions.last(plan).orElseThrow().pdf());
        assertThat(extractor.extract("in.pdf", printed).text()).contains("Số: 01/KH-SCT");
    }

    @Test
    void an_issued_text_is_locked() {
        var plan = issued();
        var refused = assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> replace(plan, "Mục đích", "Mục tiêu"))
                .actual();
        assertThat(refused.code()).isEqualTo(PlanRefusals.LOCKED);
        assertThatThrownBy(() -> delete.execute(plan, officer)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_fault_that_blocks_hinders_the_signature_until_it_is_kept_for_a_reason() {
        var plan = imported(TEXT.replace("trước ngày 15/12/2026", "trước ngày 31/02/2026")
                .replace("phong trào thi đua năm 2026 như sau", "phong trào thi đua năm 2026 như sau"));
        var faulty = imported(TEXT.replace("Trần Văn Bình", "").replace("GIÁM ĐỐC", ""));
        var open = hindering(faulty);
        assertThat(open).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit.execute(faulty, officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PlanRefusals.OPEN_FAULTS));
        open.forEach(key -> accept.execute(faulty, key, "Người ký do cấp trên phân công sau.", officer));
        submit.execute(faulty, officer);
        assertThat(plans.require(faulty).state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plans.require(plan).state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void accepting_asks_for_a_reason_and_a_finding_that_is_there() {
        var faulty = imported(TEXT.replace("Trần Văn Bình", "").replace("GIÁM ĐỐC", ""));
        var key = hindering(faulty).getFirst();
        assertThatThrownBy(() -> accept.execute(faulty, key, "  ", officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accept.execute(faulty, "stage_year:0", "Vì sao", officer))
                .isInstanceOf(Refusal.class);
        accept.execute(faulty, key, "Có lý do.", officer);
        accept.withdraw(faulty, key, officer);
        assertThat(hindering(faulty)).contains(key);
    }

    @Test
    void numbers_have_no_gaps_and_no_doubles_when_heads_sign_at_once() throws Exception {
        var submitted = new ArrayList<PlanId>();
        for (int at = 0; at < 8; at++) {
            var plan = imported();
            submit.execute(plan, officer);
            submitted.add(plan);
        }
        // one of them will be refused in the middle of it all and must leave no hole
        recall.execute(submitted.get(3), officer);
        var numbers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var signed = threads.invokeAll(submitted.stream()
                    .<Callable<String>>map(plan -> () -> {
                        try {
                            return issue(plan, LocalDate.of(2026, 1, 12));
                        } catch (Refusal refusal) {
                            return refusal.code();
                        }
                    })
                    .toList());
            for (var each : signed) {
                numbers.add(each.get());
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "01/KH-SCT",
                        "02/KH-SCT",
                        "03/KH-SCT",
                        "04/KH-SCT",
                        "05/KH-SCT",
                        "06/KH-SCT",
                        "07/KH-SCT",
                        PlanRefusals.NOT_SUBMITTED);
    }

    @Test
    void a_plan_is_issued_once_however_often_the_button_is_pressed() throws Exception {
        var plan = imported();
        submit.execute(plan, officer);
        int seen = plans.require(plan).revision();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var presses = threads.invokeAll(List.<Callable<Boolean>>of(
                    () -> signs(plan, seen),
                    () -> signs(plan, seen),
                    () -> signs(plan, seen),
                    () -> signs(plan, seen)));
            int done = 0;
            for (var press : presses) {
                done += press.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(editions.of(plan)).hasSize(1);
    }

    @Test
    void the_head_signs_only_the_text_he_has_seen() {
        var plan = imported();
        submit.execute(plan, officer);
        int seen = plans.require(plan).revision();
        recall.execute(plan, officer);
        replace(plan, "khen thưởng công khai", "khen thưởng kín đáo");
        submit.execute(plan, officer);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> issue.execute(plan, new IssuePlan.Signature(seen, LocalDate.of(2026, 1, 12)), head))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PlanRefusals.NO_SUCH_VERSION));
    }

    @Test
    void the_day_follows_the_grounds_and_the_register_and_is_not_to_come() {
        var first = imported();
        submit.execute(first, officer);
        assertThat(refusedDay(first, null)).isEqualTo(PlanRefusals.DATE_MISSING);
        assertThat(refusedDay(first, LocalDate.of(2025, 6, 13))).isEqualTo(PlanRefusals.DATE_BEFORE_BASIS);
        assertThat(refusedDay(first, LocalDate.now().plusDays(2))).isEqualTo(PlanRefusals.DATE_IN_FUTURE);
        issue(first, LocalDate.of(2026, 3, 10));
        var second = imported();
        submit.execute(second, officer);
        assertThat(refusedDay(second, LocalDate.of(2026, 3, 9))).isEqualTo(PlanRefusals.DATE_BEFORE_REGISTER);
        assertThat(issue(second, LocalDate.of(2026, 3, 10))).isEqualTo("02/KH-SCT");
    }

    @Test
    void numbers_go_on_after_a_register_kept_on_paper() {
        beginRegister.execute(department, 2026, "KH", 41, officer);
        assertThat(issue(submitted(), LocalDate.of(2026, 4, 1))).isEqualTo("42/KH-SCT");
        assertThatThrownBy(() -> beginRegister.execute(department, 2026, "KH", 7, officer))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_amendment_is_a_new_edition_and_the_old_one_stays_until_then() {
        var plan = issued();
        amend.execute(plan, officer);
        assertThat(plans.require(plan).number()).isEqualTo("01/KH-SCT");
        assertThat(text(plan))
                .contains("Số: /KH-SCT")
                .contains("Kế hoạch này sửa đổi, bổ sung Kế hoạch số 01/KH-SCT ngày 12 tháng 01 năm 2026.");
        replace(plan, "trước ngày 28/02/2026", "trước ngày 31/3/2026");
        submit.execute(plan, officer);
        assertThat(issue(plan, LocalDate.of(2026, 2, 20))).isEqualTo("02/KH-SCT");
        assertThat(editions.of(plan)).extracting(edition -> edition.number()).containsExactly("02/KH-SCT", "01/KH-SCT");
        assertThat(revisions
                        .require(plan, editions.of(plan).getLast().revision())
                        .text())
                .contains("28/02/2026");
    }

    @Test
    void an_amendment_given_up_leaves_the_issued_text() {
        var plan = issued();
        int issuedRevision = plans.require(plan).revision();
        amend.execute(plan, officer);
        replace(plan, "trước ngày 28/02/2026", "trước ngày 31/3/2026");
        dropAmendment.execute(plan, officer);
        assertThat(plans.require(plan).state()).isEqualTo(PlanState.ISSUED);
        assertThat(plans.require(plan).revision()).isEqualTo(issuedRevision);
    }

    @Test
    void undoing_goes_back_by_sittings_and_redoing_comes_forward() {
        var plan = imported();
        var first = plans.require(plan).revision();
        var sitting = UUID.randomUUID();
        type(plan, "công khai", "công khai, ", sitting);
        type(plan, "công khai, ", "công khai, dân chủ", sitting);
        replace(plan, "thiết thực", "thực chất");
        var last = plans.require(plan).revision();

        undo.execute(plan, officer);
        assertThat(text(plan)).contains("công khai, dân chủ").contains("thiết thực");
        undo.execute(plan, officer);
        assertThat(plans.require(plan).revision()).isEqualTo(first);
        assertThatThrownBy(() -> undo.execute(plan, officer)).isInstanceOf(Refusal.class);
        redo.execute(plan, officer);
        redo.execute(plan, officer);
        assertThat(plans.require(plan).revision()).isEqualTo(last);
    }

    @Test
    void two_people_on_different_paragraphs_both_keep_their_work() {
        var plan = imported();
        var colleague = given.actor(Role.EMULATION_OFFICER, department);
        int base = plans.require(plan).revision();
        change(plan, base, "Thi đua thiết thực", "Thi đua thực chất", officer);
        var merged = change(plan, base, "trước ngày 15/12/2026", "trước ngày 10/12/2026", colleague);
        assertThat(merged).isInstanceOf(Edited.Saved.class);
        assertThat(text(plan)).contains("Thi đua thực chất").contains("trước ngày 10/12/2026");
    }

    @Test
    void two_people_on_one_paragraph_are_shown_both_texts_and_nothing_is_overwritten() {
        var plan = imported();
        var colleague = given.actor(Role.EMULATION_OFFICER, department);
        int base = plans.require(plan).revision();
        change(plan, base, "thiết thực", "thực chất", officer);
        change(plan, base, "trước ngày 15/12/2026", "trước ngày 10/12/2026", officer);
        var conflict = change(plan, base, "thiết thực", "sôi nổi", colleague);
        assertThat(conflict).isInstanceOfSatisfying(Edited.Conflict.class, both -> {
            assertThat(both.theirs().text()).contains("thực chất");
            assertThat(both.mine()).contains("sôi nổi").contains("10/12/2026");
        });
        assertThat(text(plan)).contains("thực chất");
    }

    @Test
    void a_draft_thrown_away_can_be_brought_back() {
        var plan = imported();
        delete.execute(plan, officer);
        assertThatThrownBy(() -> replace(plan, "Mục đích", "Mục tiêu")).isInstanceOf(Refusal.class);
        delete.restore(plan, officer);
        replace(plan, "thiết thực", "thực chất");
        assertThat(text(plan)).contains("thực chất");
    }

    @Test
    void strangers_do_not_find_the_plan_and_colleagues_do_only_their_part() {
        var plan = imported();
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province));
        assertThatThrownBy(() -> submit.execute(plan, stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> undo.execute(plan, stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> change(plan, 1, "thiết thực", "x", stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> submit.execute(plan, head)).isInstanceOf(Refusal.class);
        submit.execute(plan, officer);
        assertThatThrownBy(() -> signs(plan, 1, officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> signs(plan, 1, stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> giveBack.execute(plan, "Không được", officer)).isInstanceOf(Refusal.class);
    }

    @Test
    void every_step_is_on_the_audit_trail() {
        var plan = issued();
        var facts = sql.sql("select fact from audit.entry where subject = ? order by id")
                .param(plan.value())
                .query(String.class)
                .list();
        assertThat(facts)
                .anyMatch(fact -> fact.contains("PlanDrafted"))
                .anyMatch(fact -> fact.contains("PlanSubmitted"))
                .anyMatch(fact -> fact.contains("PlanIssued"));
    }

    private PlanId imported() {
        return imported(TEXT);
    }

    private PlanId imported(String text) {
        return importPlan.execute(department, text, null, officer);
    }

    private PlanId submitted() {
        var plan = imported();
        submit.execute(plan, officer);
        return plan;
    }

    private PlanId issued() {
        var plan = submitted();
        issue(plan, LocalDate.of(2026, 1, 12));
        return plan;
    }

    private String issue(PlanId plan, LocalDate on) {
        return issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), on), head);
    }

    private boolean signs(PlanId plan, int seen) {
        try {
            signs(plan, seen, head);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    private void signs(PlanId plan, int seen, Actor by) {
        issue.execute(plan, new IssuePlan.Signature(seen, LocalDate.of(2026, 1, 12)), by);
    }

    private String refusedDay(PlanId plan, @Nullable LocalDate on) {
        return assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> issue.execute(
                        plan, new IssuePlan.Signature(plans.require(plan).revision(), on), head))
                .actual()
                .code();
    }

    private List<String> hindering(PlanId id) {
        var plan = plans.require(id);
        return examiner.examine(plan, revisions.require(id, plan.revision())).hindering().stream()
                .map(finding -> finding.key())
                .toList();
    }

    private String text(PlanId plan) {
        return revisions.require(plan, plans.require(plan).revision()).text();
    }

    private void replace(PlanId plan, String words, String by) {
        type(plan, words, by, UUID.randomUUID());
    }

    private void type(PlanId plan, String words, String by, UUID sitting) {
        int base = plans.require(plan).revision();
        int from = revisions.require(plan, base).text().indexOf(words);
        edit.execute(plan, new EditText.Passage(base, from, from + words.length(), by, sitting), officer);
    }

    private Edited change(PlanId plan, int base, String words, String by, Actor actor) {
        var text = revisions.require(plan, base).text();
        assertThat(new PlanReader().read(text).text()).isEqualTo(text);
        int from = text.indexOf(words);
        return edit.execute(
                plan, new EditText.Passage(base, from, from + words.length(), by, UUID.randomUUID()), actor);
    }
}
