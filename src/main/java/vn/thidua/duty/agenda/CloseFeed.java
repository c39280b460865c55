package vn.thidua.duty.agenda;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.duty.CalendarFeedClosed;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Takes one's secret address back. Where there is none, nothing happens.
@UseCase
class CloseFeed {
    private final Feeds feeds;
    private final ApplicationEventPublisher facts;

    CloseFeed(Feeds feeds, ApplicationEventPublisher facts) {
        this.feeds = feeds;
        this.facts = facts;
    }

    public void execute(Actor by) {
        var account = new AccountId(by.account());
        if (feeds.remove(account)) {
            facts.publishEvent(new CalendarFeedClosed(by, account));
        }
    }
}
