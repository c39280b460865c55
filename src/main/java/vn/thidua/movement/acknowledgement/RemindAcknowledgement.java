package vn.thidua.movement.acknowledgement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.notice.News;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;

/// Asks all who have not acknowledged a movement to do so; once a day at most.
@UseCase
public class RemindAcknowledgement {
    private final AcknowledgementPermits permits;
    private final Acknowledgements acknowledgements;
    private final Organization organization;
    private final Notices notices;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RemindAcknowledgement(
            AcknowledgementPermits permits,
            Acknowledgements acknowledgements,
            Organization organization,
            Notices notices,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.acknowledgements = acknowledgements;
        this.organization = organization;
        this.notices = notices;
        this.facts = facts;
        this.clock = clock;
    }

    /// @return how many people were asked
    public int execute(MovementId id, Actor by) {
        var movement = permits.requireLead(by, id);
        var missing = acknowledgements.missing(id);
        if (missing.isEmpty()) {
            throw Refusal.of(AcknowledgementRefusals.NOBODY_LEFT, "movement.acknowledgement.refusal.nobody_left");
        }
        var today = LocalDate.now(clock);
        if (!acknowledgements.reminded(id, today, missing.size(), clock.instant(), by)) {
            throw Refusal.of(AcknowledgementRefusals.REMINDED_TODAY, "movement.acknowledgement.refusal.reminded_today");
        }
        var kind = AcknowledgementNotices.ASKED;
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + id.text() + "/" + today,
                        new Message(
                                kind.key() + ".text",
                                List.of(organization.unit(movement.unit()).name(), movement.title())),
                        "/movements/" + id.text() + "/acknowledgements",
                        new News.About("movement", id.value()),
                        Urgency.TO_ACT,
                        by),
                missing.stream().map(To::account).toArray(To[]::new));
        facts.publishEvent(new AcknowledgementReminded(by, id, movement.unit(), movement.title(), missing.size()));
        return missing.size();
    }
}
