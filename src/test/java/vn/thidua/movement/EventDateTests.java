package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.MoveDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.derive.EventTerm;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.movement.usecase.MoveTask;
import vn.thidua.movement.usecase.SetEventDate;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// Dates that hang on an event whose day is set later, and days that are moved for one task or one unit.
@DatabaseTest
class EventDateTests {
    private static final String EVENT = "sau Hội nghị tổng kết";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private SetEventDate setDate;

    @Autowired
    private MoveTask moveTask;

    @Autowired
    private MoveDuty moveDuty;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private DutySteps steps;

    @Autowired
    private JdbcClient jdbc;

    private UnitId office;
    private UnitId division;
    private Actor officer;
    private MovementId movement;

    @BeforeEach
    void a_movement_whose_report_hangs_on_a_meeting() {
        var department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        movement = launch.execute(
                givenPlans.issued(department),
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                officer);
        jdbc.sql("update duty.task set event = :event where origin = :origin and kind = 'REGISTER_TITLES'")
                .param("event", EVENT)
                .param("origin", movement.value())
                .update();
        jdbc.sql(
                        "update duty.duty set due_on = null where task in (select id from duty.task where event = :event and origin = :origin)")
                .param("event", EVENT)
                .param("origin", movement.value())
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "trước 3 ngày so với ngày tổ chức Hội nghị, AHEAD, 3",
        "trong vòng 10 ngày làm việc kể từ khi có hướng dẫn, AFTER_WORKING, 10",
        "sau 5 ngày kể từ ngày kết thúc, AFTER, 5",
        "sau Hội nghị tổng kết, AT, 0"
    })
    void the_words_of_the_plan_say_how_far_from_the_event(String words, EventRelation relation, int days) {
        assertThat(EventTerm.of(words)).isEqualTo(new EventTerm(relation, days));
    }

    @Test
    void setting_the_day_of_the_event_dates_what_hangs_on_it() {
        set(MONDAY, EventRelation.AFTER_WORKING, 5);

        assertThat(List.of(hanging(office), hanging(division)))
                .extracting(DutyView::dueOn)
                .containsOnly(LocalDate.of(2026, 11, 16));
        assertThat(steps.of(hanging(division).id()).getFirst())
                .returns(DutyStep.Kind.DATED, DutyStep::kind)
                .returns(EVENT, DutyStep::words);
    }

    @Test
    void set_anew_it_moves_what_is_open_and_leaves_what_is_longer() {
        set(MONDAY, EventRelation.AT, 0);
        moveDuty.execute(hanging(office).id(), seen(office), MONDAY.plusDays(20), "Gia hạn do mưa lũ.", officer);

        set(MONDAY.plusDays(7), EventRelation.AT, 0);

        assertThat(hanging(division).dueOn()).isEqualTo(MONDAY.plusDays(7));
        assertThat(hanging(office).dueOn()).isEqualTo(MONDAY.plusDays(20));
    }

    @Test
    void what_was_handed_in_in_time_is_not_made_late() {
        set(LocalDate.of(2099, 1, 5), EventRelation.AT, 0);
        submit.execute(hanging(division).id(), "Xong.", List.of(), given.actor(Role.EMULATION_OFFICER, division));

        set(LocalDate.of(2020, 1, 6), EventRelation.AT, 0);

        assertThat(hanging(division).dueOn()).isEqualTo(LocalDate.of(2099, 1, 5));
        assertThat(hanging(office).dueOn()).isEqualTo(LocalDate.of(2020, 1, 6));
    }

    @Test
    void who_owes_it_is_told() {
        var clerk = given.actor(Role.EMULATION_OFFICER, division);

        set(MONDAY, EventRelation.AT, 0);

        assertThat(told(clerk))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("09/11/2026"));
    }

    @Test
    void one_task_gets_another_day_with_a_reason() {
        var task = hanging(division).task().id();
        refused(MovementRefusals.REASON_MISSING, () -> moveTask.execute(movement, task, MONDAY, "", officer));
        refused(MovementRefusals.DAY_MISSING, () -> moveTask.execute(movement, task, null, "Gia hạn.", officer));

        assertThat(moveTask.execute(movement, task, MONDAY, "Gia hạn do mưa lũ.", officer))
                .isEqualTo(2);

        assertThat(hanging(office).dueOn()).isEqualTo(MONDAY);
        assertThat(steps.of(hanging(division).id()).getFirst())
                .returns("Gia hạn do mưa lũ.", DutyStep::words)
                .returns(new DutyStep.Move(null, MONDAY), DutyStep::moved);
    }

    @Test
    void one_unit_gets_longer_from_whoever_asked_and_from_nobody_else() {
        var duty = hanging(division).id();
        refused(
                "ACC-",
                () -> moveDuty.execute(duty, seen(division), MONDAY, "Tự gia hạn.", given.actor(Role.HEAD, division)));
        refused(DutyRefusals.DAY_MISSING, () -> moveDuty.execute(duty, seen(division), null, "Gia hạn.", officer));
        refused(DutyRefusals.CHANGED_SINCE_SEEN, () -> moveDuty.execute(duty, 99, MONDAY, "Gia hạn.", officer));

        moveDuty.execute(duty, seen(division), MONDAY, "Gia hạn.", officer);

        assertThat(hanging(division).dueOn()).isEqualTo(MONDAY);
        assertThat(hanging(office).dueOn()).isNull();
    }

    @Test
    void only_its_leaders_set_days_and_only_of_events_the_plan_names() {
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", null));
        var order = new SetEventDate.Order(EVENT, MONDAY, EventRelation.AT, 0);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> setDate.execute(movement, order, stranger));
        refused(MovementRefusals.NOT_LEADING, () -> setDate.execute(movement, order, given.actor(Role.HEAD, division)));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> setDate.execute(
                        movement, new SetEventDate.Order("sau Tết", MONDAY, EventRelation.AT, 0), officer));
        refused(
                MovementRefusals.DAY_MISSING,
                () -> setDate.execute(movement, new SetEventDate.Order(EVENT, null, EventRelation.AT, 0), officer));
    }

    private void set(@Nullable LocalDate day, EventRelation relation, int days) {
        setDate.execute(movement, new SetEventDate.Order(EVENT, day, relation, days), officer);
    }

    private DutyView hanging(UnitId unit) {
        return duties.of(movement.value(), unit).stream()
                .filter(each -> each.task().kind() == DutyKind.REGISTER_TITLES)
                .findFirst()
                .orElseThrow();
    }

    private int seen(UnitId unit) {
        return Objects.requireNonNull(register.require(hanging(unit).id()).version());
    }

    private List<String> told(Actor whom) {
        return jdbc.sql("select folded from notice.notice where account = :account and kind = 'movement.notice.dated'")
                .param("account", whom.account())
                .query(String.class)
                .list();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith(code));
    }
}
