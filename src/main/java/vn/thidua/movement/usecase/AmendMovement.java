package vn.thidua.movement.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.UnitNews;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementAmended;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.Amendments;
import vn.thidua.movement.model.AppliedAmendment;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementCourse;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.news.MovementCourseNotices;
import vn.thidua.notice.News;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Makes a movement follow the new edition of its plan: days move, words change, duties come to be or are waived, the
/// stages are read anew and everybody concerned is told once; all in one transaction, or nothing. What is settled stays
/// as it is. Sent twice it is done once.
///
/// The movement is locked first, then its duties: whoever hands something in meanwhile does so wholly before, and what
/// he handed in is seen here, or wholly after, and is refused where nothing is asked any more.
@UseCase
public class AmendMovement {
    private final MovementPermits permits;
    private final IssuedPlans plans;
    private final PendingAmendment pending;
    private final MovementCourse course;
    private final Amendments amendments;
    private final Duties duties;
    private final DutyChanges changes;
    private final UnitNews news;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AmendMovement(
            MovementPermits permits,
            IssuedPlans plans,
            PendingAmendment pending,
            MovementCourse course,
            Amendments amendments,
            Duties duties,
            DutyChanges changes,
            UnitNews news,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.pending = pending;
        this.course = course;
        this.amendments = amendments;
        this.duties = duties;
        this.changes = changes;
        this.news = news;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param formKey of the form; a second order with the same key is the same order
    /// @param edition of the plan that the leader had before him
    /// @param reason as it stands on the history of each duty that changes
    /// @param acknowledgement what everybody is asked to acknowledge; empty where nobody is asked again
    /// @param answers about items that are not to be taken as usual
    public record Order(UUID formKey, int edition, String reason, String acknowledgement, List<Answer> answers) {
        public Order {
            answers = List.copyOf(answers);
        }
    }

    /// @throws Refusal where there is nothing to apply, or another edition than the leader had before him
    public void execute(MovementId id, Order order, Actor by) {
        var movement = permits.requireLeadRunning(by, id);
        if (amendments.applied(id, order.formKey())) {
            return;
        }
        var plan = plan(movement, order);
        var reason = Reasons.required(order.reason());
        var standing = changes.lock(id.value());
        var tasks = changes.tasks(id.value());
        var items = pending.items(movement, plan, tasks, standing);
        var ground = new Amending.Ground(id, movement.unit(), course.participants(id), tasks, standing);
        var amending = new Amending(ground, reason, duties, changes, by);
        Map<String, Answer> answers = order.answers().stream()
                .collect(Collectors.toMap(Answer::item, Function.identity(), (_, last) -> last));
        var ledger = amending.of(items, answers);
        if (!order.acknowledgement().isBlank()) {
            amending.acknowledge(Vietnamese.line(order.acknowledgement()));
        }
        course.follow(Course.of(movement, plan));
        remember(movement, plan, order.formKey(), reason, ledger, by);
        news.tell(head(movement, plan), ledger.told(), by);
    }

    private IssuedPlan plan(Movement movement, Order order) {
        var plan = plans.find(movement.plan())
                .filter(each -> each.edition() > movement.edition())
                .orElseThrow(() -> Refusal.of(MovementRefusals.NOTHING_TO_AMEND, "movement.refusal.nothing_to_amend"));
        if (plan.edition() != order.edition()) {
            throw Refusal.of(MovementRefusals.EDITION_SEEN_BEFORE, "movement.refusal.edition_seen_before");
        }
        return plan;
    }

    private void remember(Movement movement, IssuedPlan plan, UUID formKey, String reason, Ledger ledger, Actor by) {
        amendments.add(
                movement.id(),
                formKey,
                new AppliedAmendment(
                        plan.edition(),
                        plan.number(),
                        reason,
                        ledger.moved(),
                        ledger.reworded(),
                        ledger.added(),
                        ledger.waived(),
                        clock.instant(),
                        by.name(),
                        List.of()),
                ledger.noted(),
                by);
        facts.publishEvent(new MovementAmended(
                by,
                movement.id(),
                movement.unit(),
                plan.title(),
                plan.number(),
                ledger.moved(),
                ledger.reworded(),
                ledger.added(),
                ledger.waived()));
    }

    private static UnitNews.Head head(Movement movement, IssuedPlan plan) {
        var key = movement.id().text();
        return new UnitNews.Head(
                MovementCourseNotices.AMENDED,
                MovementCourseNotices.AMENDED.key() + "/" + key + "/" + plan.edition(),
                "movement.notice.amended.text",
                List.of(plan.number(), plan.title()),
                "/movements/" + key + "/amendment",
                new News.About("movement", movement.id().value()));
    }
}
