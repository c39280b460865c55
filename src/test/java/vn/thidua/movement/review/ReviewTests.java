package vn.thidua.movement.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A review meeting is prepared, called, held, and what it concludes becomes duties.
@DatabaseTest
class ReviewTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private PrepareReview prepare;

    @Autowired
    private ChangeReview change;

    @Autowired
    private InviteToReview invite;

    @Autowired
    private CancelReview cancel;

    @Autowired
    private RestoreReview restore;

    @Autowired
    private HoldReview hold;

    @Autowired
    private ConcludeReview conclude;

    @Autowired
    private AttachDocument attach;

    @Autowired
    private RemoveDocument remove;

    @Autowired
    private ReviewPermits permits;

    @Autowired
    private ReviewParts parts;

    @Autowired
    private Duties duties;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor leader;
    private Actor clerk;
    private MovementId movement;
    private LocalDate today;

    @BeforeEach
    void a_movement_of_a_department_with_two_divisions() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        leader = given.actor(Role.EMULATION_OFFICER, department);
        clerk = given.actor(Role.EMULATION_OFFICER, division);
        movement = launch.execute(
                givenPlans.issued(department),
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                leader);
        today = LocalDate.now(clock);
    }

    @Test
    void the_invitation_bears_the_next_number_and_tells_those_invited() {
        var review = prepared(today.plusDays(3));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(clerk, movement, review));

        invite.execute(movement, review, leader);

        assertThat(seen(review))
                .returns("01/GM-SCT", Review::number)
                .returns(ReviewState.INVITED, Review::state)
                .returns(today, Review::invitedOn);
        assertThat(told(clerk)).containsExactly("movement.review.notice.invited.text");
        assertThat(permits.requireSee(clerk, movement, review)).isNotNull();
        var second = prepared(today.plusDays(4));
        invite.execute(movement, second, leader);
        assertThat(seen(second).number()).isEqualTo("02/GM-SCT");
    }

    @Test
    void a_changed_call_goes_out_anew_and_a_meeting_called_off_is_told() {
        var review = prepared(today.plusDays(3));
        invite.execute(movement, review, leader);
        change.execute(movement, review, 1, draft(today.plusDays(5), List.of(division)), leader);
        assertThat(seen(review)).returns(ReviewState.PREPARED, Review::state).returns(false, Review::sent);
        assertThat(parts.units(review))
                .extracting(invited -> invited.unit().id())
                .containsExactly(division);
        invite.execute(movement, review, leader);
        assertThat(seen(review).number()).isEqualTo("02/GM-SCT");

        refused(ReviewRefusals.NOT_CANCELLED, () -> restore.execute(movement, review, leader));
        cancel.execute(movement, review, "Lãnh đạo Sở đi công tác", leader);
        assertThat(told(clerk)).contains("movement.review.notice.cancelled.text");
        refused("FLOW-001", () -> invite.execute(movement, review, leader));
        restore.execute(movement, review, leader);
        assertThat(seen(review)).returns(ReviewState.PREPARED, Review::state).returns("", Review::reason);
    }

    @Test
    void what_it_concludes_becomes_a_duty_with_who_and_by_when() {
        var review = held();
        conclude.execute(
                movement,
                review,
                new Conclusion.Wanted("Đăng ký bổ sung sáng kiến", division, today.plusDays(20)),
                leader);

        assertThat(duties.owedBy(division))
                .filteredOn(duty -> duty.task().words().equals("Đăng ký bổ sung sáng kiến"))
                .singleElement()
                .returns(today.plusDays(20), DutyView::dueOn)
                .returns(movement.value(), duty -> duty.task().origin())
                .returns(department, duty -> duty.task().askedBy());
        assertThat(told(clerk)).contains("movement.review.notice.concluded.text");
        assertThat(parts.conclusions(review)).extracting(Conclusion::unit).containsExactly("Phòng Kế hoạch");
        refused(
                ReviewRefusals.TIME_NEEDED,
                () -> conclude.execute(movement, review, new Conclusion.Wanted("Việc", division, null), leader));
        var foreign = given.unit("Sở Nội vụ", null);
        refused(
                ReviewRefusals.STRANGER_INVITED,
                () -> conclude.execute(
                        movement, review, new Conclusion.Wanted("Việc", foreign, today.plusDays(1)), leader));
    }

    @Test
    void who_was_there_is_written_down_and_can_be_mended() {
        var review = held();
        assertThat(parts.units(review))
                .filteredOn(InvitedUnit::attended)
                .extracting(invited -> invited.unit().id())
                .containsExactly(division);
        hold.execute(
                movement, review, new HoldReview.Written(1, List.of(division, office), "", "Đạt yêu cầu."), leader);
        assertThat(parts.units(review)).allMatch(InvitedUnit::attended);
        refused(
                ReviewRefusals.CHANGED_SINCE_SEEN,
                () -> hold.execute(movement, review, new HoldReview.Written(1, List.of(), "", ""), leader));
    }

    @Test
    void nothing_is_written_of_a_meeting_to_come_and_nobody_called_to_one_that_is_past() {
        var coming = prepared(today.plusDays(3));
        refused(
                ReviewRefusals.NOT_YET,
                () -> hold.execute(movement, coming, new HoldReview.Written(0, List.of(), "", ""), leader));
        refused(
                ReviewRefusals.NOT_HELD,
                () -> conclude.execute(
                        movement, coming, new Conclusion.Wanted("Việc", division, today.plusDays(9)), leader));
        var past = prepared(today.minusDays(1));
        refused(ReviewRefusals.PAST, () -> invite.execute(movement, past, leader));
        refused(
                ReviewRefusals.STRANGER_INVITED,
                () -> prepare.execute(movement, null, draft(today, List.of(given.unit("Sở Tài chính", null))), leader));
        refused(ReviewRefusals.NOBODY_INVITED, () -> prepare.execute(movement, null, draft(today, List.of()), leader));
        refused(
                ReviewRefusals.NO_SUCH_STAGE,
                () -> prepare.execute(movement, 7, draft(today, List.of(division)), leader));
    }

    @Test
    void documents_are_attached_and_taken_off_but_nothing_a_browser_would_run() {
        var review = prepared(today.plusDays(3));
        attach.execute(movement, review, "bao cao.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), leader);
        var file = parts.documents(review).getFirst();
        refused(ReviewRefusals.FILE_KIND, () -> attach.execute(movement, review, "trang.html", new byte[] {1}, leader));
        remove.execute(movement, review, file, leader);
        assertThat(parts.documents(review)).isEmpty();
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> remove.execute(movement, review, file, leader));
    }

    @Test
    void only_whoever_leads_calls_a_meeting() {
        var review = prepared(today.plusDays(3));
        invite.execute(movement, review, leader);
        refused(
                MovementRefusals.NOT_LEADING,
                () -> prepare.execute(movement, null, draft(today, List.of(division)), clerk));
        refused(MovementRefusals.NOT_LEADING, () -> cancel.execute(movement, review, "Thôi", clerk));
        var auditor = given.actor(Role.AUDITOR, department);
        refused(MovementRefusals.NOT_LEADING, () -> invite.execute(movement, review, auditor));
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", null));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(stranger, movement, review));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> prepare.execute(movement, null, draft(today, List.of(division)), stranger));
    }

    private ReviewId prepared(LocalDate on) {
        return prepare.execute(movement, null, draft(on, List.of(office, division)), leader);
    }

    private ReviewId held() {
        var review = prepared(today);
        hold.execute(movement, review, new HoldReview.Written(0, List.of(division), "Bà Lê Thị Mai", "Đạt."), leader);
        return review;
    }

    private static Draft draft(@Nullable LocalDate on, List<UnitId> units) {
        return new Draft(
                "Tổng kết phong trào thi đua năm 2026",
                on,
                LocalTime.of(8, 0),
                "Hội trường Sở",
                "Giám đốc Sở",
                "Báo cáo tổng kết",
                "",
                units);
    }

    private Review seen(ReviewId review) {
        return permits.requireSee(leader, movement, review).review();
    }

    private List<String> told(Actor actor) {
        return jdbc.sql("select text from notice.notice where account = ? and about_kind = 'review'")
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
