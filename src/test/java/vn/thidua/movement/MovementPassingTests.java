package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.MovementCourse;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.usecase.CloseMovement;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// Units that take part in a movement are merged while it goes on.
@DatabaseTest
class MovementPassingTests {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private CloseMovement close;

    @Autowired
    private MovementCourse course;

    @Autowired
    private MovementPermits permits;

    @Autowired
    private MergeUnits mergeUnits;

    @Autowired
    private PreviewReform preview;

    @Autowired
    private UndoReorganization undo;

    @Autowired
    private Duties duties;

    @Autowired
    private SubmitDuty submit;

    private Actor administrator;
    private Actor officer;
    private UnitId office;
    private UnitId division;
    private UnitId outside;
    private MovementId movement;

    @BeforeEach
    void a_movement_with_two_divisions_and_one_that_stays_out() {
        administrator = given.administrator();
        var department = given.unit("Sở Công Thương", "SCT", null);
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        outside = given.unit("Phòng Thanh tra", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        var audience = new Audience(Audience.Reach.DIRECT, Set.of(), List.of(), List.of(), List.of(outside));
        movement = launch.execute(
                givenPlans.issued(department), new LaunchMovement.Order(Ids.next(), audience, List.of()), officer);
    }

    @Test
    void the_heir_takes_part_and_does_what_was_owed() {
        merge(outside);

        assertThat(course.participants(movement)).containsExactlyInAnyOrder(office, outside);
        var clerk = given.actor(Role.EMULATION_OFFICER, outside);
        assertThat(permits.requireSee(clerk, movement).id()).isEqualTo(movement);
        var owed = duties.owedBy(outside);
        assertThat(owed).extracting(DutyView::unit).containsOnly(outside).isNotEmpty();
        submit.execute(owed.getFirst().id(), "Đã làm.", List.of(), clerk);
    }

    @Test
    void an_heir_that_took_part_before_takes_part_once() {
        merge(office);

        assertThat(course.participants(movement)).containsExactly(office);
    }

    @Test
    void undone_all_take_part_who_did_before() {
        undo.execute(merge(outside), administrator);
        assertThat(course.participants(movement)).containsExactlyInAnyOrder(office, division);

        undo.execute(merge(office), administrator);
        assertThat(course.participants(movement)).containsExactlyInAnyOrder(office, division);
    }

    @Test
    void a_closed_movement_keeps_who_was_in_it() {
        close.execute(movement, new CloseMovement.Order(true, false, ""), officer);

        merge(outside);

        assertThat(course.participants(movement)).containsExactlyInAnyOrder(office, division);
    }

    @Test
    void the_preview_of_the_merger_names_the_movements() {
        assertThat(preview.execute(reform(outside), DAY, administrator))
                .anySatisfy(group -> assertThat(group.kind()).isEqualTo("participants"));
    }

    private ReorganizationId merge(UnitId into) {
        return mergeUnits.execute(
                reform(into), new Decision(DAY, "15/QĐ-UBND", null, "UBND tỉnh", ""), Ids.next(), administrator);
    }

    private Reform.Merging reform(UnitId into) {
        return new Reform.Merging(List.of(division), into, null, Passing.plain());
    }
}
