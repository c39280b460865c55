package vn.thidua.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanDrafted;
import vn.thidua.plan.PlanEdited;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanReceived;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.examine.Examined;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;

/// Writes revisions: reads and checks the text, keeps it, and lets the plan stand where it now stands.
@Component
class Pen {
    /// A plan has some ten pages; a book has not been written as a plan.
    private static final int LONGEST = 400_000;

    private final Plans plans;
    private final Revisions revisions;
    private final Steps steps;
    private final Examiner examiner;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Pen(
            Plans plans,
            Revisions revisions,
            Steps steps,
            Examiner examiner,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.steps = steps;
        this.examiner = examiner;
        this.facts = facts;
        this.clock = clock;
    }

    /// Where a new plan comes from.
    /// @param year where the text names none
    record Origin(
            UnitId unit,
            int year,
            Cause cause,
            @Nullable FileId file,
            @Nullable PlanId answers,
            @Nullable PlanId follows,
            String name) {}

    /// A superior's paper.
    record Arrival(
            UnitId unit,
            String from,
            String number,
            LocalDate issuedOn,
            @Nullable FileId file) {}

    PlanId receive(Arrival arrival, String text, Actor by) {
        requireBounded(text);
        var examined = examiner.examine(arrival.unit(), text);
        var plan = plans.save(Plan.received(
                arrival.unit(),
                examined.standing(arrival.issuedOn().getYear()),
                arrival.file(),
                arrival.from(),
                arrival.number(),
                arrival.issuedOn(),
                clock.instant()));
        first(plan, examined, Cause.IMPORTED, arrival.file(), by);
        facts.publishEvent(new PlanReceived(
                by,
                plan.id(),
                plan.unit(),
                plan.title(),
                arrival.from(),
                arrival.number(),
                arrival.issuedOn().toString()));
        return plan.id();
    }

    PlanId begin(Origin origin, String text, Actor by) {
        requireBounded(text);
        var examined = examiner.examine(origin.unit(), text);
        var plan = plans.save(Plan.drafted(
                origin.unit(),
                examined.standing(origin.year()),
                origin.file(),
                origin.answers(),
                origin.follows(),
                clock.instant()));
        first(plan, examined, origin.cause(), origin.file(), by);
        facts.publishEvent(new PlanDrafted(by, plan.id(), plan.unit(), plan.title(), origin.name()));
        return plan.id();
    }

    private void first(Plan plan, Examined examined, Cause cause, @Nullable FileId file, Actor by) {
        revisions.add(
                plan.id(),
                new Revision(
                        1,
                        null,
                        examined.corrected().reading().text(),
                        List.of(),
                        cause,
                        Ids.next(),
                        file == null ? null : file.value(),
                        by.account(),
                        by.name(),
                        plan.changedAt()));
        steps.add(plan.id(), plan.state(), by, plan.changedAt(), "");
    }

    Revision write(Plan plan, Revision head, String text, List<Correction> corrections, Cause cause, Actor by) {
        return write(plan, head, text, corrections, cause, Ids.next(), null, by);
    }

    /// The next revision; it holds from now on. Nothing is written where nothing changed.
    /// @param plan locked
    Revision write(
            Plan plan,
            Revision head,
            String text,
            List<Correction> corrections,
            Cause cause,
            UUID sitting,
            @Nullable FileId file,
            Actor by) {
        plan.requireOpen();
        requireBounded(text);
        var examined = examiner.examine(plan, text, corrections);
        var normalised = examined.corrected().reading().text();
        if (normalised.equals(head.text()) && corrections.equals(head.corrections())) {
            return head;
        }
        var now = clock.instant();
        var next = new Revision(
                revisions.next(plan.id()),
                head.number(),
                normalised,
                corrections,
                cause,
                sitting,
                file == null ? head.file() : file.value(),
                by.account(),
                by.name(),
                now);
        revisions.add(plan.id(), next);
        var changed = plan.at(next.number(), examined.standing(plan.year()), now);
        plans.save(file == null ? changed : changed.readFrom(file));
        if (!sitting.equals(head.sitting())) {
            facts.publishEvent(
                    new PlanEdited(by, plan.id(), plan.unit(), changed.title(), next.number(), plan.title()));
        }
        return next;
    }

    /// Lets an earlier or later revision hold.
    void turnTo(Plan plan, int number, Actor by) {
        var revision = revisions.require(plan.id(), number);
        var examined = examiner.examine(plan, revision);
        var turned = plans.save(plan.at(number, examined.standing(plan.year()), clock.instant()));
        facts.publishEvent(new PlanEdited(by, plan.id(), plan.unit(), turned.title(), number, plan.title()));
    }

    private static void requireBounded(String text) {
        if (text.isBlank()) {
            throw Refusal.on("text", PlanRefusals.NOTHING_GIVEN, "plan.refusal.nothing_given");
        }
        if (text.length() > LONGEST) {
            throw Refusal.on("text", PlanRefusals.TEXT_TOO_LONG, "plan.refusal.text_too_long", LONGEST);
        }
    }
}
