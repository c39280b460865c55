package vn.thidua.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.model.Letterhead;

/// Enters a plan that came on paper from a superior outside the system. It is read as any other and keeps its issuer's
/// number and date; the unit and those below may answer it with plans of their own.
@UseCase
public class ReceivePlan {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;

    private final Permits permits;
    private final Plans plans;
    private final StoredFiles files;
    private final Examiner examiner;
    private final Pen pen;
    private final Clock clock;

    ReceivePlan(Permits permits, Plans plans, StoredFiles files, Examiner examiner, Pen pen, Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.files = files;
        this.examiner = examiner;
        this.pen = pen;
        this.clock = clock;
    }

    /// What stands on the paper, as somebody entered it; what is left empty is taken from the text.
    /// @param from the body that issued it
    /// @param number number and symbol (`215/KH-UBND`)
    public record Paper(
            String from, String number, @Nullable LocalDate issuedOn) {}

    /// @param text what was read from the file, or pasted
    /// @param source the file, null for pasted text
    public PlanId execute(UnitId unit, Paper paper, String text, ImportPlan.@Nullable Source source, Actor by) {
        permits.require(by, Act.DRAFT, unit);
        var head = examiner.examine(unit, text).corrected().reading().content().letterhead();
        var from = required(paper.from(), head.issuingBody(), LONGEST_NAME)
                .orElseThrow(() -> Refusal.on("from", PlanRefusals.ISSUER_UNKNOWN, "plan.refusal.issuer_unknown"));
        var number = required(paper.number(), printed(head), LONGEST_NUMBER)
                .orElseThrow(() -> Refusal.on("number", PlanRefusals.NUMBER_UNKNOWN, "plan.refusal.number_unknown"));
        var issuedOn = Optional.ofNullable(paper.issuedOn())
                .or(() -> day(head.date()))
                .orElseThrow(() -> Refusal.on("issuedOn", PlanRefusals.DATE_UNKNOWN, "plan.refusal.date_unknown"));
        if (issuedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.on("issuedOn", PlanRefusals.DATE_IN_FUTURE, "plan.refusal.date_in_future");
        }
        if (plans.received(unit, number, issuedOn) > 0) {
            throw Refusal.on("number", PlanRefusals.RECEIVED_BEFORE, "plan.refusal.received_before", number, issuedOn);
        }
        var file = source == null ? null : files.store(source.name(), source.mediaType(), source.bytes());
        return pen.receive(new Pen.Arrival(unit, from, number, issuedOn, file), text, by);
    }

    private static Optional<String> required(String entered, @Nullable String read, int longest) {
        return Stream.of(entered, read == null ? "" : read)
                .map(Vietnamese::line)
                .filter(words -> !words.isEmpty() && words.length() <= longest)
                .findFirst();
    }

    /// Nothing where a part of it is blank.
    private static @Nullable String printed(Letterhead head) {
        if (head.number() == null || head.symbol() == null) {
            return null;
        }
        return Stream.of(head.number(), head.symbol()).collect(Collectors.joining("/"));
    }

    private static Optional<LocalDate> day(@Nullable PartialDate date) {
        return date == null || date.day() == null ? Optional.empty() : Optional.of(date.first());
    }
}
