package vn.thidua.movement.review;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Tells officers and heads of the invited units of a meeting, and a unit of what it is charged with.
@Component
class ReviewNews {
    private final Notices notices;
    private final Organization organization;
    private final Reviews reviews;
    private final ReviewParts parts;

    ReviewNews(Notices notices, Organization organization, Reviews reviews, ReviewParts parts) {
        this.notices = notices;
        this.organization = organization;
        this.reviews = reviews;
        this.parts = parts;
    }

    @EventListener
    void invited(InvitedToReview fact) {
        var review = reviews.require(fact.about().review());
        tell(
                ReviewNotices.INVITED,
                fact,
                Urgency.TO_ACT,
                new Message(
                        "movement.review.notice.invited.text",
                        List.of(
                                unit(fact.about().unit()),
                                review.title(),
                                review.starts().toString(),
                                review.onDay())),
                guests(fact));
    }

    @EventListener
    void cancelled(ReviewCancelled fact) {
        if (!fact.told()) {
            return;
        }
        tell(
                ReviewNotices.INVITED,
                fact,
                Urgency.TO_KNOW,
                new Message(
                        "movement.review.notice.cancelled.text",
                        List.of(unit(fact.about().unit()), fact.about().title(), fact.reason())),
                guests(fact));
    }

    @EventListener
    void concluded(ConclusionAsked fact) {
        tell(
                ReviewNotices.CONCLUDED,
                fact,
                Urgency.TO_ACT,
                new Message(
                        "movement.review.notice.concluded.text",
                        List.of(fact.about().title(), unit(fact.of()), fact.words())),
                List.of(fact.of()));
    }

    private List<UnitId> guests(ReviewFact fact) {
        return parts.units(fact.about().review()).stream()
                .map(invited -> invited.unit().id())
                .toList();
    }

    private void tell(NoticeKind kind, ReviewFact fact, Urgency urgency, Message text, List<UnitId> units) {
        var about = fact.about();
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + Ids.text(Ids.next()),
                        text,
                        "/movements/" + about.movement().text() + "/reviews/"
                                + about.review().text(),
                        new News.About(fact.subjectKind(), fact.subject()),
                        urgency,
                        fact.by()),
                To.holdersAt(Role.EMULATION_OFFICER, units),
                To.holdersAt(Role.HEAD, units));
    }

    private String unit(UnitId unit) {
        return organization.unit(unit).name();
    }
}
