package vn.thidua.notice;

import java.util.ArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.ReorganizationInForce;

/// Tells the administrators and the emulation officers of the units concerned that a reorganization holds.
@Component
class OrganizationNews {
    private final Notices notices;

    OrganizationNews(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void inForce(ReorganizationInForce fact) {
        var to = new ArrayList<To>();
        fact.units().forEach(unit -> {
            to.add(To.holders(Role.ADMINISTRATOR, unit));
            to.add(To.holders(Role.EMULATION_OFFICER, unit));
        });
        var key = Ids.text(fact.reorganization().value());
        notices.tell(
                new News(
                        FoundationNotices.REORGANIZATION,
                        FoundationNotices.REORGANIZATION.key() + "/" + key,
                        Message.of(
                                "notice.told.reorganization",
                                Message.of(fact.kind().text()),
                                String.join("; ", fact.names()),
                                fact.decision(),
                                fact.effective()),
                        "/reorganizations/" + key,
                        new News.About("reorganization", fact.reorganization().value()),
                        Urgency.TO_KNOW,
                        fact.by()),
                to.toArray(To[]::new));
    }
}
