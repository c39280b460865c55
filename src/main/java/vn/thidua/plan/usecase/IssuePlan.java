package vn.thidua.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.document.NumberRegister;
import vn.thidua.document.StoredFiles;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Organization;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanIssued;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.print.PlanPaper;
import vn.thidua.rulebook.Rulebook;

/// Signs a plan: it gets the next number of its unit, kind and year, its date, and a text that no longer changes.
@UseCase
public class IssuePlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final Revisions revisions;
    private final Editions editions;
    private final Steps steps;
    private final Examiner examiner;
    private final NumberRegister register;
    private final Organization organization;
    private final Rulebook rulebook;
    private final PaperWriter writer;
    private final StoredFiles files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    IssuePlan(
            PlanPermits permits,
            Plans plans,
            Revisions revisions,
            Editions editions,
            Steps steps,
            Examiner examiner,
            NumberRegister register,
            Organization organization,
            Rulebook rulebook,
            PaperWriter writer,
            StoredFiles files,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.revisions = revisions;
        this.editions = editions;
        this.steps = steps;
        this.examiner = examiner;
        this.register = register;
        this.organization = organization;
        this.rulebook = rulebook;
        this.writer = writer;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the revision the head has before him: he signs that one and no other
    /// @param on the day the paper bears
    public record Signature(int seen, @Nullable LocalDate on) {}

    public String execute(PlanId id, Signature signature, Actor by) {
        var plan = permits.requireLocked(by, Act.SIGN, id);
        plan.requireSubmitted();
        if (plan.revision() != signature.seen()) {
            throw Refusal.of(PlanRefusals.NO_SUCH_VERSION, "plan.refusal.changed_since_seen");
        }
        var signed = revisions.require(id, plan.revision());
        var content = examiner.examine(plan, signed).corrected().reading().content();
        var on = day(signature.on(), content);
        var mark = Mark.of(content, organization.unit(plan.unit()), rulebook);
        var number = mark.number(register.issue(plan.unit().value(), on.getYear(), mark.kind()));
        requireInOrder(on, plan);
        var issued = issued(plan, signed, content, mark.with(number, on), by);
        finish(plan, issued, number + "/" + mark.symbol(), on, by);
        return number + "/" + mark.symbol();
    }

    private LocalDate day(@Nullable LocalDate on, PlanContent content) {
        if (on == null) {
            throw Refusal.on("date", PlanRefusals.DATE_MISSING, "plan.refusal.date_missing");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refusal.on("date", PlanRefusals.DATE_IN_FUTURE, "plan.refusal.date_in_future");
        }
        for (var basis : content.legalBases()) {
            if (basis.date() != null && on.isBefore(basis.date().first())) {
                throw Refusal.on(
                        "date",
                        PlanRefusals.DATE_BEFORE_BASIS,
                        "plan.refusal.date_before_basis",
                        basis.printed(),
                        basis.date());
            }
        }
        return on;
    }

    /// Days follow numbers. Asked only once the number is taken, for from then on the series is held and nobody else
    /// signs in between; the number goes back where the day is refused.
    private void requireInOrder(LocalDate on, Plan plan) {
        editions.lastIssuedOn(plan.unit(), on.getYear()).filter(on::isBefore).ifPresent(last -> {
            throw Refusal.on("date", PlanRefusals.DATE_BEFORE_REGISTER, "plan.refusal.date_before_register", last);
        });
    }

    /// The text with number and date in their places; where it has no such places they are laid over it.
    private Revision issued(Plan plan, Revision signed, PlanContent content, Mark.Given given, Actor by) {
        var text = given.into(signed.text(), content.letterhead());
        var corrections = new ArrayList<Correction>();
        for (var correction : signed.corrections()) {
            corrections.add(given.laidOver(correction));
        }
        var head = examiner.examine(plan, text, corrections).corrected();
        if (!given.standsIn(head.reading().content().letterhead())) {
            corrections.add(given.correction(head));
        }
        return new Revision(
                revisions.next(plan.id()),
                signed.number(),
                examiner.examine(plan, text, corrections).corrected().reading().text(),
                List.copyOf(corrections),
                Revision.Cause.ISSUED,
                Ids.next(),
                signed.file(),
                by.account(),
                by.name(),
                clock.instant());
    }

    private void finish(Plan plan, Revision issued, String number, LocalDate on, Actor by) {
        revisions.add(plan.id(), issued);
        var examined = examiner.examine(plan, issued);
        var reading = examined.corrected().reading();
        var paper = PlanPaper.of(reading.outline(), reading.content());
        var name = "Ke hoach " + number.replaceAll("[^\\p{L}\\p{N}]+", "-");
        var edition = new Edition(
                plan.edition() + 1,
                issued.number(),
                number,
                on,
                by.account(),
                by.name(),
                files.store(name + ".docx", PaperWriter.DOCX_TYPE, writer.docx(paper)),
                files.store(name + ".pdf", PaperWriter.PDF_TYPE, writer.pdf(paper)));
        editions.add(plan.id(), edition);
        Instant now = clock.instant();
        var moved = plans.save(plan.issued(issued.number(), examined.standing(plan.year()), number, on, now));
        steps.add(plan.id(), moved.state(), by, now, number);
        facts.publishEvent(new PlanIssued(by, plan.id(), plan.unit(), plan.title(), number, on.toString()));
    }
}
