package vn.thidua.walk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.thidua.access.Role;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.inspection.PlanInspection;
import vn.thidua.movement.inspection.Planned;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Proposals;
import vn.thidua.movement.question.AskQuestion;
import vn.thidua.movement.question.Question;
import vn.thidua.movement.review.AttachDocument;
import vn.thidua.movement.review.Draft;
import vn.thidua.movement.review.PrepareReview;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.Given;
import vn.thidua.support.GivenAmendments;
import vn.thidua.support.GivenPlans;

/// Gives a branch a movement in which it takes part itself, with one of everything that can stand in one.
class LaunchedBranch {
    private final Given given;
    private final BeanFactory useCases;

    LaunchedBranch(Given given, BeanFactory useCases) {
        this.given = given;
        this.useCases = useCases;
    }

    void furnish(UnitId top, Actor officer, Subjects subjects) {
        var division = given.unit("Văn phòng Sở", "", top);
        var movement = launched(top, officer);
        var asked = new Question.Matter("", "Có phải nộp bản giấy không", "Xin hướng dẫn.", false);
        var asker = given.actor(Role.UNION_OFFICER, division);
        var soon = LocalDate.now(use(Clock.class)).plusDays(3);
        var planned = new Planned(soon, "Bà Lê Thị Mai", "Việc đăng ký");
        var call = new Draft("Tổng kết", soon, LocalTime.of(8, 0), "Hội trường", "", "Báo cáo", "", List.of(division));
        var review = use(PrepareReview.class).execute(movement, null, call, officer);
        use(AttachDocument.class)
                .execute(movement, review, "a.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), officer);
        subjects.with(movement)
                .with(use(DutyChanges.class).tasks(movement.value()).getFirst().id())
                .with(use(AskQuestion.class).execute(movement, null, asked, asker))
                .with(use(PlanInspection.class).execute(movement, division, planned, officer))
                .with(review);
    }

    /// It asks for a plan of its own, for something that is late, and for a report of all.
    private MovementId launched(UnitId top, Actor officer) {
        var plan = new GivenAmendments(given, useCases).issued(top, GivenPlans.TEXT);
        var issued = use(IssuedPlans.class).find(plan).orElseThrow();
        var choices = new ArrayList<Choice>();
        use(Proposals.class)
                .of(issued)
                .forEach(each ->
                        choices.add(new Choice(each.key(), true, each.kind(), each.words(), true, List.of(), null)));
        choices.add(added(DutyKind.SUBORDINATE_PLAN, "Ban hành kế hoạch", LocalDate.of(2026, 3, 1)));
        choices.add(added(DutyKind.REPORT, "Báo cáo", LocalDate.of(2026, 2, 2)));
        var audience = new Audience(Audience.Reach.DIRECT, Set.of(), List.of(), List.of(top), List.of());
        return use(LaunchMovement.class)
                .execute(plan, new LaunchMovement.Order(Ids.next(), audience, choices), officer);
    }

    private static Choice added(DutyKind kind, String words, LocalDate dueOn) {
        return new Choice("", false, kind, words, true, List.of(), dueOn);
    }

    private <T> T use(Class<T> type) {
        return useCases.getBean(type);
    }
}
