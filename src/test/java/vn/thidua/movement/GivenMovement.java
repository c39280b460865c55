package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.Derived;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A movement in full swing: a province, two departments, a division of one of them. All four things are asked around
/// today, so that something is late, something due soon and something far off, whenever the test runs.
public final class GivenMovement {
    public static final String REPORT = "Báo cáo kết quả đợt một";
    public static final String TITLES = "Đăng ký danh hiệu thi đua";
    public static final String REVIEW = "Tổ chức sơ kết";
    public static final String PLEDGE = "Ký giao ước thi đua";

    public final UnitId province;
    public final UnitId industry;
    public final UnitId planning;
    public final UnitId finance;
    public final Actor officer;
    public final LocalDate today;
    public final MovementId movement;
    public final PlanId plan;

    private final Given given;
    private final Duties duties;
    private final SubmitDuty submit;
    private final AcceptDuty accept;

    public GivenMovement(AutowireCapableBeanFactory beans) {
        given = beans.getBean(Given.class);
        duties = beans.getBean(Duties.class);
        submit = beans.getBean(SubmitDuty.class);
        accept = beans.getBean(AcceptDuty.class);
        today = LocalDate.now(beans.getBean(Clock.class));
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        industry = given.unit("Sở Công Thương", "SCT", province);
        planning = given.unit("Phòng Kế hoạch", industry);
        finance = given.unit("Sở Tài chính", "STC", province);
        officer = given.actor(Role.EMULATION_OFFICER, province);
        plan = beans.createBean(GivenPlans.class).issued(province);
        var choices = nothingOf(beans.getBean(IssuedPlans.class));
        choices.add(asked(DutyKind.REPORT, REPORT, today.minusDays(10)));
        choices.add(asked(DutyKind.REGISTER_TITLES, TITLES, today.plusDays(1)));
        choices.add(asked(DutyKind.PLEDGE, PLEDGE, null));
        choices.add(new Choice("", false, DutyKind.REVIEW, REVIEW, false, List.of(industry), today.plusDays(60)));
        movement = beans.getBean(LaunchMovement.class)
                .execute(
                        plan,
                        new LaunchMovement.Order(
                                Ids.next(),
                                new Audience(Audience.Reach.ALL, Set.of(), List.of(), List.of(), List.of()),
                                choices),
                        officer);
    }

    public DutyId duty(UnitId unit, String words) {
        return duties.of(movement.value(), unit).stream()
                .filter(duty -> duty.task().words().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void handsIn(UnitId unit, String words) {
        submit.execute(duty(unit, words), "Đã làm xong.", List.of(), given.actor(Role.EMULATION_OFFICER, unit));
    }

    public void done(UnitId unit, String words) {
        handsIn(unit, words);
        accept.execute(duty(unit, words), 1, officer);
    }

    public String address() {
        return "/movements/" + movement.text();
    }

    private List<Choice> nothingOf(IssuedPlans plans) {
        var issued = plans.find(plan).orElseThrow();
        var choices = new ArrayList<Choice>();
        for (var each : Derived.from(issued)) {
            choices.add(new Choice(each.key(), true, each.kind(), each.words(), true, List.of(), null));
        }
        assertThat(choices).isNotEmpty();
        return choices;
    }

    private static Choice asked(DutyKind kind, String words, @Nullable LocalDate due) {
        return new Choice("", false, kind, words, true, List.of(), due);
    }
}
