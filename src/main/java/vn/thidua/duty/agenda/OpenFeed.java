package vn.thidua.duty.agenda;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.duty.CalendarFeedOpened;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Gives somebody a secret address for his calendar program; whoever knows an older one finds nothing there from now
/// on.
@UseCase
class OpenFeed {
    private final Feeds feeds;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OpenFeed(Feeds feeds, ApplicationEventPublisher facts, Clock clock) {
        this.feeds = feeds;
        this.facts = facts;
        this.clock = clock;
    }

    /// @return the secret, which nobody can be shown again
    public String execute(Actor by) {
        var account = new AccountId(by.account());
        var secret = FeedSecret.next();
        feeds.put(account, FeedSecret.hash(secret), clock.instant());
        facts.publishEvent(new CalendarFeedOpened(by, account));
        return secret;
    }
}
