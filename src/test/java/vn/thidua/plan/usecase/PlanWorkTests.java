package vn.thidua.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.RemarkId;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.examine.Examined;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Remarks;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Milestone;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The work on a plan between its birth and its end: files read again, provisions set right, remarks, last year's plan.
@DatabaseTest
class PlanWorkTests {
    private static final String UNSIGNED =
            PlanLifeTests.TEXT.replace("Trần Văn Bình", "").replace("GIÁM ĐỐC", "");

    @Autowired
    private Given given;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private ReadAgain readAgain;

    @Autowired
    private RepeatPlan repeat;

    @Autowired
    private BringBack bringBack;

    @Autowired
    private MakeRemark makeRemark;

    @Autowired
    private SettleRemark settleRemark;

    @Autowired
    private ClosePlan close;

    @Autowired
    private ApplyFix applyFix;

    @Autowired
    private AcceptFinding accept;

    @Autowired
    private CorrectProvision correct;

    @Autowired
    private EditText edit;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private Plans plans;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Examiner examiner;

    @Autowired
    private StoredFiles files;

    private UnitId department;
    private Actor officer;
    private Actor head;
    private Actor stranger;

    @BeforeEach
    void a_department_with_an_officer_and_a_head() {
        var province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        head = given.actor(Role.HEAD, department);
        stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province));
    }

    @Test
    void corrections_and_acceptances_survive_a_newer_file() {
        var plan = imported(UNSIGNED);
        correct(plan, "28/02/2026", Map.of("who", "Trưởng các phòng"));
        var kept = examined(plan).hindering().getFirst().key();
        accept.execute(plan, kept, "Người ký do cấp trên phân công sau.", officer);
        var newer = UNSIGNED.replace("Thi đua thiết thực", "Thi đua thực chất");

        readAgain.execute(plan, newer, source(newer), officer);

        assertThat(text(plan)).contains("Thi đua thực chất");
        assertThat(milestone(plan, "28/02/2026").who()).isEqualTo("Trưởng các phòng");
        assertThat(examined(plan).hindering()).extracting(Finding::key).doesNotContain(kept);
        var original = Objects.requireNonNull(plans.require(plan).original());
        assertThat(new String(files.read(original), StandardCharsets.UTF_8)).isEqualTo(newer);
        submit.execute(plan, officer);
        refused(PlanRefusals.LOCKED, () -> readAgain.execute(plan, UNSIGNED, source(UNSIGNED), officer));
    }

    @Test
    void last_years_plan_becomes_this_years_draft_with_dates_moved_and_number_blank() {
        var earlier = issued();
        var made = repeat.execute(earlier, 2027, officer);

        var plan = plans.require(made);
        assertThat(plan.year()).isEqualTo(2027);
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        assertThat(plan.follows()).isEqualTo(earlier);
        assertThat(plan.number()).isNull();
        assertThat(text(made))
                .contains("phong trào thi đua năm 2027", "trước ngày 28/02/2027")
                .doesNotContain("01/KH-SCT", "ngày 12 tháng 01");
        assertThat(plans.require(earlier).state()).isEqualTo(PlanState.ISSUED);
        assertThatThrownBy(() -> repeat.execute(earlier, 2027, stranger)).isInstanceOf(Missing.class);
    }

    @Test
    void an_earlier_version_is_brought_back_as_a_new_one_with_its_corrections() {
        var plan = imported(PlanLifeTests.TEXT);
        correct(plan, "28/02/2026", Map.of("who", "Trưởng các phòng"));
        int corrected = plans.require(plan).revision();
        correct(plan, "28/02/2026", Map.of("who", "Không ai"));
        replace(plan, "thiết thực", "thực chất");
        int last = plans.require(plan).revision();

        bringBack.execute(plan, corrected, officer);

        assertThat(plans.require(plan).revision()).isGreaterThan(last);
        assertThat(text(plan)).contains("thiết thực");
        assertThat(milestone(plan, "28/02/2026").who()).isEqualTo("Trưởng các phòng");
        assertThat(revisions.require(plan, last).text()).contains("thực chất");
        assertThatThrownBy(() -> bringBack.execute(plan, 99, officer)).isInstanceOf(Missing.class);
    }

    @Test
    void a_union_officer_remarks_answers_and_settles_but_changes_nothing() {
        var plan = imported(PlanLifeTests.TEXT);
        var union = given.actor(Role.UNION_OFFICER, department);
        var remark = makeRemark.execute(plan, new MakeRemark.Words("thiết thực", "Nêu rõ hơn.", null), union);
        var answer = makeRemark.execute(plan, new MakeRemark.Words("", "Đã nêu.", remark), officer);

        assertThat(remarks.require(remark).quote()).isEqualTo("thiết thực");
        assertThat(remarks.require(answer).quote()).isEqualTo("thiết thực");
        settleRemark.execute(plan, remark, union);
        assertThat(remarks.require(remark).open()).isFalse();
        settleRemark.reopen(plan, remark, union);
        assertThat(remarks.require(remark).open()).isTrue();
        refused(
                PlanRefusals.REMARK_EMPTY,
                () -> makeRemark.execute(plan, new MakeRemark.Words("thiết thực", "  ", null), union));
        assertThatThrownBy(() -> bringBack.execute(plan, 1, union)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> close.execute(plan, union)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_remark_of_another_plan_is_not_there() {
        var plan = imported(PlanLifeTests.TEXT);
        var other = imported(PlanLifeTests.TEXT);
        var remark = makeRemark.execute(other, new MakeRemark.Words("", "Xem lại.", null), officer);

        assertThatThrownBy(() -> settleRemark.execute(plan, remark, officer)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> settleRemark.reopen(plan, remark, officer)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> makeRemark.execute(plan, new MakeRemark.Words("", "Đã rõ.", remark), officer))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> settleRemark.execute(plan, RemarkId.next(), officer))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> settleRemark.execute(other, remark, stranger)).isInstanceOf(Missing.class);
        assertThat(remarks.require(remark).open()).isTrue();
    }

    @Test
    void only_a_head_closes_and_only_what_was_issued() {
        var draft = imported(PlanLifeTests.TEXT);
        assertThatThrownBy(() -> close.execute(draft, head)).isInstanceOf(Refusal.class);
        var plan = issued();
        assertThatThrownBy(() -> close.execute(plan, officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> close.execute(plan, stranger)).isInstanceOf(Missing.class);

        close.execute(plan, head);

        assertThat(plans.require(plan).state()).isEqualTo(PlanState.CLOSED);
        refused(PlanRefusals.LOCKED, () -> replace(plan, "thiết thực", "thực chất"));
        assertThatThrownBy(() -> close.execute(plan, head)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_proposal_is_taken_at_one_place_and_the_next_of_its_kind_comes_up() {
        var plan = imported(PlanLifeTests.TEXT
                .replace("Động viên công chức", "Động viên công chức phần đầu")
                .replace("Thi đua thiết thực", "Thi đua phần đầu hoàn thành"));
        var slip = slip(plan);

        applyFix.execute(plan, slip.key(), slip.span().from(), officer);
        assertThat(text(plan)).contains("công chức phấn đấu").contains("Thi đua phần đầu");
        var next = slip(plan);
        assertThat(next.span().from()).isGreaterThan(slip.span().from());
        applyFix.execute(plan, next.key(), next.span().from(), officer);
        assertThat(text(plan)).contains("công chức phấn đấu").contains("Thi đua phấn đấu");

        refused(PlanRefusals.FINDING_GONE, () -> applyFix.execute(plan, slip.key(), 0, officer));
        assertThatThrownBy(() -> applyFix.execute(plan, slip.key(), 0, stranger))
                .isInstanceOf(Missing.class);
        var unsigned = imported(UNSIGNED);
        var without = examined(unsigned).hindering().getFirst();
        assertThat(without.fix()).isNull();
        refused(PlanRefusals.NO_FIX, () -> applyFix.execute(unsigned, without.key(), 0, officer));
    }

    @Test
    void a_provision_is_changed_removed_added_and_left_to_the_reader_again() {
        var plan = imported(PlanLifeTests.TEXT);
        int found = reading(plan).all(ProvisionKind.RECIPIENT).size();
        correct.add(plan, ProvisionKind.RECIPIENT, Map.of("name", "Công đoàn cơ sở"), officer);
        assertThat(reading(plan).all(ProvisionKind.RECIPIENT)).hasSize(found + 1);
        correct.remove(plan, target(plan, ProvisionKind.RECIPIENT, 0), officer);
        assertThat(reading(plan).removed()).hasSize(1);
        correct(plan, "28/02/2026", Map.of("who", "Trưởng các phòng"));

        int base = plans.require(plan).revision();
        for (int left = revisions.require(plan, base).corrections().size() - 1; left >= 0; left--) {
            correct.drop(plan, base, left, officer);
        }

        assertThat(reading(plan).all(ProvisionKind.RECIPIENT)).hasSize(found);
        assertThat(milestone(plan, "28/02/2026").who()).isNotEqualTo("Trưởng các phòng");
        refused(
                PlanRefusals.PROVISION_GONE,
                () -> correct.remove(plan, target(plan, ProvisionKind.RECIPIENT, 99), officer));
        refused(PlanRefusals.PROVISION_GONE, () -> correct.drop(plan, 1, 0, officer));
        assertThatThrownBy(() -> correct.remove(plan, target(plan, ProvisionKind.RECIPIENT, 0), stranger))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> correct.remove(plan, target(plan, ProvisionKind.RECIPIENT, 0), head))
                .isInstanceOf(Refusal.class);
    }

    private Finding slip(PlanId plan) {
        return examined(plan).findings().stream()
                .filter(finding -> finding.quote().equals("phần đầu"))
                .findFirst()
                .orElseThrow();
    }

    private void correct(PlanId plan, String words, Map<String, String> changes) {
        var reading = reading(plan);
        var all = reading.all(ProvisionKind.MILESTONE);
        int index = all.indexOf(milestone(plan, words));
        var form = new HashMap<>(ProvisionKind.MILESTONE.shown(all.get(index)));
        form.putAll(changes);
        correct.change(plan, target(plan, ProvisionKind.MILESTONE, index), form, officer);
    }

    private CorrectProvision.Target target(PlanId plan, ProvisionKind kind, int index) {
        return new CorrectProvision.Target(plans.require(plan).revision(), kind, index);
    }

    private Milestone milestone(PlanId plan, String words) {
        return reading(plan).all(ProvisionKind.MILESTONE).stream()
                .map(Milestone.class::cast)
                .filter(each -> each.sentence().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private CorrectedReading reading(PlanId plan) {
        return examined(plan).corrected();
    }

    private Examined examined(PlanId id) {
        var plan = plans.require(id);
        return examiner.examine(plan, revisions.require(id, plan.revision()));
    }

    private PlanId imported(String text) {
        return importPlan.execute(department, text, null, officer);
    }

    private PlanId issued() {
        var plan = imported(PlanLifeTests.TEXT);
        submit.execute(plan, officer);
        issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), LocalDate.of(2026, 1, 12)), head);
        return plan;
    }

    private String text(PlanId plan) {
        return revisions.require(plan, plans.require(plan).revision()).text();
    }

    private void replace(PlanId plan, String words, String by) {
        int base = plans.require(plan).revision();
        int from = revisions.require(plan, base).text().indexOf(words);
        edit.execute(plan, new EditText.Passage(base, from, from + words.length(), by, Ids.next()), officer);
    }

    private static ImportPlan.Source source(String text) {
        return new ImportPlan.Source("ke-hoach-moi.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
