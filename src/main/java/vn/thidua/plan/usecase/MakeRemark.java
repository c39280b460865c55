package vn.thidua.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.RemarkId;
import vn.thidua.plan.RemarkMade;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Remark;
import vn.thidua.plan.life.Remarks;

/// Says something about a passage, or answers what a colleague said.
@UseCase
public class MakeRemark {
    private static final int LONGEST = 2000;

    private final PlanPermits permits;
    private final Remarks remarks;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MakeRemark(PlanPermits permits, Remarks remarks, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.remarks = remarks;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param quote the passage
    public record Words(String quote, String text, @Nullable RemarkId answers) {}

    public RemarkId execute(PlanId id, Words words, Actor by) {
        var plan = permits.require(by, Act.REMARK, id);
        var text = Vietnamese.nfc(words.text()).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.on("text", PlanRefusals.REMARK_EMPTY, "plan.refusal.remark_empty", LONGEST);
        }
        var quote = Vietnamese.line(Vietnamese.nfc(words.quote()));
        if (words.answers() != null) {
            var answered = remarks.require(words.answers());
            if (!answered.plan().equals(id)) {
                throw new Missing("remark");
            }
            quote = answered.quote();
        }
        var cut = quote.length() > LONGEST ? quote.substring(0, LONGEST) : quote;
        var remark = remarks.save(Remark.made(id, plan.revision(), cut, text, words.answers(), by, clock.instant()));
        facts.publishEvent(new RemarkMade(by, id, plan.unit(), plan.title(), remark.id(), cut));
        return remark.id();
    }
}
