package vn.thidua.duty.agenda;

import org.springframework.stereotype.Component;
import vn.thidua.site.AccountLink;

/// The way from one's account to one's calendar feed.
@Component
class FeedLink implements AccountLink {
    private static final int POSITION = 20;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "duty.feed.title";
    }

    @Override
    public String address() {
        return FeedController.ADDRESS;
    }
}
