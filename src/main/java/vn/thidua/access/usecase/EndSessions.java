package vn.thidua.access.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.SessionsEnded;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Signs an account out everywhere.
@UseCase
public class EndSessions {
    private final AccountPermits permits;
    private final ApplicationEventPublisher facts;

    EndSessions(AccountPermits permits, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.facts = facts;
    }

    public void execute(AccountId id, Actor by) {
        permits.require(by, id);
        facts.publishEvent(new SessionsEnded(by, id));
    }
}
