package vn.thidua.notice;

import org.springframework.stereotype.Component;
import vn.thidua.site.AccountLink;

/// The way from one's account to one's wishes about letters.
@Component
class MailWishesLink implements AccountLink {
    private static final int POSITION = 10;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "notice.wishes.title";
    }

    @Override
    public String address() {
        return MailWishesController.ADDRESS;
    }
}
