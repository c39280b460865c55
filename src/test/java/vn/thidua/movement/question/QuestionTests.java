package vn.thidua.movement.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A difficulty finds the office that answers it, is nowhere forgotten, and stays between the two until it is
/// published.
@DatabaseTest
class QuestionTests {
    private static final Question.Matter MATTER = new Question.Matter(
            "Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.",
            "Người mới về có đăng ký không",
            "Phòng có hai người mới chuyển về trong tháng 1.",
            false);

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private AskQuestion ask;

    @Autowired
    private AnswerQuestion answer;

    @Autowired
    private PassQuestion pass;

    @Autowired
    private PublishQuestion publish;

    @Autowired
    private WithdrawQuestion withdraw;

    @Autowired
    private RestoreQuestion restore;

    @Autowired
    private QuestionPermits permits;

    @Autowired
    private QuestionSteps steps;

    @Autowired
    private Duties duties;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor asker;
    private Actor answerer;
    private Actor leader;
    private MovementId movement;

    @BeforeEach
    void a_movement_whose_plan_sends_difficulties_to_the_office() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        leader = given.actor(Role.EMULATION_OFFICER, department);
        asker = given.actor(Role.UNION_OFFICER, division);
        answerer = given.actor(Role.EMULATION_OFFICER, office);
        movement = launched(GivenPlans.TEXT.replace(
                "trước ngày 15/12/2026.",
                "trước ngày 15/12/2026.\n3. Khó khăn, vướng mắc đề nghị phản ánh về Văn phòng Sở để hướng dẫn."));
    }

    @Test
    void the_office_that_the_plan_names_owes_the_answer_within_working_days() {
        asked(MATTER);

        assertThat(answerDuties(office))
                .singleElement()
                .returns(
                        "Trả lời câu hỏi số 1 của Phòng Kế hoạch",
                        duty -> duty.task().words())
                .returns(calendar.forward(LocalDate.now(clock), 5), DutyView::dueOn);
        assertThat(told(answerer)).contains("movement.question.notice.asked.text");
    }

    @Test
    void where_the_plan_names_nobody_the_unit_that_launched_owes_it() {
        var plain = launched(GivenPlans.TEXT);
        ask.execute(plain, null, MATTER, asker);

        assertThat(duties.of(plain.value(), department))
                .extracting(duty -> duty.task().words())
                .contains("Trả lời câu hỏi số 1 của Phòng Kế hoạch");
    }

    @Test
    void an_answer_does_the_duty_and_whoever_asked_is_told() {
        var question = asked(MATTER);
        answer.execute(movement, question, 0, "Có, đăng ký theo đơn vị mới.", false, answerer);

        assertThat(jdbc.sql("select state from duty.duty where id = ?")
                        .param(held(question).question().duty().value())
                        .query(String.class)
                        .single())
                .isEqualTo(DutyState.DONE.name());
        assertThat(told(asker)).contains("movement.question.notice.answered.text");
        assertThat(held(question).question())
                .returns("Có, đăng ký theo đơn vị mới.", Question::answer)
                .returns(false, Question::published);
    }

    @Test
    void a_better_answer_replaces_the_first_and_both_are_kept() {
        var question = asked(MATTER);
        answer.execute(movement, question, 0, "Có.", false, answerer);
        answer.execute(movement, question, 1, "Có, trước ngày 20/02.", false, answerer);

        assertThat(held(question).question().answer()).isEqualTo("Có, trước ngày 20/02.");
        assertThat(steps.of(question)).extracting(QuestionStep::words).contains("Có.", "Có, trước ngày 20/02.");
        refused(
                QuestionRefusals.CHANGED_SINCE_SEEN,
                () -> answer.execute(movement, question, 1, "Không.", false, answerer));
    }

    @Test
    void passed_on_it_is_the_duty_of_the_other_and_of_the_first_no_more() {
        var question = asked(MATTER);
        pass.execute(movement, question, department, "Việc của Lãnh đạo Sở.", answerer);

        assertThat(answerDuties(office)).isEmpty();
        assertThat(answerDuties(department)).hasSize(1);
        assertThat(told(asker)).contains("movement.question.notice.passed.text");
        assertThat(told(leader)).contains("movement.question.notice.asked.text");
        answer.execute(movement, question, 1, "Có.", false, leader);
        refused(QuestionRefusals.NOT_OPEN, () -> pass.execute(movement, question, office, "Trả lại.", leader));
    }

    @Test
    void it_is_passed_neither_to_strangers_nor_back_to_whoever_asked() {
        var question = asked(MATTER);
        var foreign = given.unit("Sở Nội vụ", null);
        for (var to : List.of(foreign, division, office)) {
            refused(
                    QuestionRefusals.PASSED_TO_NOBODY,
                    () -> pass.execute(movement, question, to, "Nhờ trả lời.", answerer));
        }
        refused(QuestionRefusals.REASON_NEEDED, () -> pass.execute(movement, question, department, " ", answerer));
        assertThat(answerDuties(office)).hasSize(1);
    }

    @Test
    void only_the_two_read_it_until_it_is_published() {
        var reader = given.actor(Role.AUDITOR, office);
        var third = given.unit("Phòng Thương mại", department);
        var question = asked(MATTER);
        assertThat(permits.requireSee(reader, movement, question)).isNotNull();
        // does not take part in this movement: launched before it was there
        var stranger = given.actor(Role.EMULATION_OFFICER, third);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(stranger, movement, question));

        var second = launched(GivenPlans.TEXT);
        var between = ask.execute(second, null, MATTER, asker);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(stranger, second, between));
        answer.execute(second, between, 0, "Có.", true, leader);
        assertThat(permits.requireSee(stranger, second, between).question().answer())
                .isEqualTo("Có.");
        publish.execute(second, between, false, leader);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(stranger, second, between));
    }

    @Test
    void what_is_to_stay_between_the_two_is_never_published() {
        var question = asked(new Question.Matter("", "Chuyện nội bộ", "Chỉ hỏi riêng.", true));

        refused(
                QuestionRefusals.KEPT_BETWEEN_THE_TWO,
                () -> answer.execute(movement, question, 0, "Đã rõ.", true, answerer));
        answer.execute(movement, question, 0, "Đã rõ.", false, answerer);
        refused(QuestionRefusals.KEPT_BETWEEN_THE_TWO, () -> publish.execute(movement, question, true, answerer));
    }

    @Test
    void a_withdrawn_question_owes_no_answer_until_it_is_asked_again() {
        var question = asked(MATTER);
        withdraw.execute(movement, question, asker);
        assertThat(answerDuties(office)).isEmpty();
        restore.execute(movement, question, asker);
        assertThat(answerDuties(office)).hasSize(1);
        answer.execute(movement, question, 2, "Có.", false, answerer);
        refused("FLOW-001", () -> withdraw.execute(movement, question, asker));
    }

    @Test
    void an_answer_comes_through_also_where_the_duty_was_settled_by_hand() {
        var question = asked(MATTER);
        jdbc.sql("update duty.duty set state = 'WAIVED', settled_at = now() where id = ?")
                .param(held(question).question().duty().value())
                .update();

        answer.execute(movement, question, 0, "Có.", false, answerer);

        assertThat(held(question).question().answered()).isTrue();
    }

    @Test
    void who_does_not_answer_may_not_and_who_does_not_take_part_does_not_ask() {
        var question = asked(MATTER);
        var auditor = given.actor(Role.AUDITOR, office);
        refused(
                QuestionRefusals.NOT_YOURS_TO_ANSWER,
                () -> answer.execute(movement, question, 0, "Có.", false, auditor));
        refused(
                QuestionRefusals.NOT_YOURS_TO_ANSWER,
                () -> answer.execute(movement, question, 0, "Tự trả lời.", false, asker));
        refused(QuestionRefusals.NOT_YOURS, () -> withdraw.execute(movement, question, answerer));
        refused(QuestionRefusals.NOT_TAKING_PART, () -> ask.execute(movement, null, MATTER, leader));
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", null));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> ask.execute(movement, null, MATTER, stranger));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> ask.execute(movement, office, MATTER, asker));
        var other = launched(GivenPlans.TEXT);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(asker, other, question));
    }

    @Test
    void an_empty_question_is_refused_field_by_field() {
        refused(QuestionRefusals.SUBJECT_NEEDED, () -> asked(new Question.Matter("", " ", "Nội dung", false)));
        refused(QuestionRefusals.WORDS_NEEDED, () -> asked(new Question.Matter("", "Tiêu đề", "", false)));
        assertThat(answerDuties(office)).isEmpty();
    }

    @Test
    void the_trail_knows_what_was_done_and_not_what_was_said() {
        var question = asked(MATTER);
        answer.execute(movement, question, 0, "Có.", true, answerer);

        var entries = jdbc.sql("select fact || particulars::text from audit.entry where subject = ? order by at")
                .param(question.value())
                .query(String.class)
                .list();
        assertThat(entries)
                .hasSize(3)
                .noneMatch(entry -> entry.contains("chuyển về") || entry.contains("Có."))
                .anyMatch(entry -> entry.contains("QuestionAnswered"));
    }

    private MovementId launched(String text) {
        return launch.execute(
                givenPlans.issued(department, text),
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                leader);
    }

    private QuestionId asked(Question.Matter matter) {
        return ask.execute(movement, null, matter, asker);
    }

    private QuestionPermits.Held held(QuestionId question) {
        return permits.requireSee(asker, movement, question);
    }

    private List<DutyView> answerDuties(UnitId unit) {
        return duties.owedBy(unit).stream()
                .filter(duty -> duty.task().words().startsWith("Trả lời câu hỏi"))
                .toList();
    }

    private List<String> told(Actor actor) {
        return jdbc.sql("select text from notice.notice where account = ?")
                .param(actor.account())
                .query(String.class)
                .list();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
