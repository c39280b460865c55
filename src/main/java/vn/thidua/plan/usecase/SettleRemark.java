package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.RemarkId;
import vn.thidua.plan.RemarkSettled;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Remark;
import vn.thidua.plan.life.Remarks;

/// Marks a remark as dealt with, or opens it again.
@UseCase
public class SettleRemark {
    private final PlanPermits permits;
    private final Remarks remarks;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SettleRemark(PlanPermits permits, Remarks remarks, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.remarks = remarks;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, RemarkId remark, Actor by) {
        var plan = permits.require(by, Act.REMARK, id);
        var open = of(id, remark);
        if (!open.open()) {
            return;
        }
        remarks.save(open.settled(by, clock.instant()));
        facts.publishEvent(new RemarkSettled(by, id, plan.unit(), plan.title(), remark, open.quote()));
    }

    public void reopen(PlanId id, RemarkId remark, Actor by) {
        permits.require(by, Act.REMARK, id);
        remarks.save(of(id, remark).reopened());
    }

    private Remark of(PlanId id, RemarkId remark) {
        var found = remarks.require(remark);
        if (!found.plan().equals(id)) {
            throw new Missing("remark");
        }
        return found;
    }
}
