package vn.thidua.movement.urge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyMentions;
import vn.thidua.kernel.Message;

/// Says on the page of a duty how often its unit was urged.
@Component
class UrgesOfDuty implements DutyMentions {
    private final Urges urges;

    UrgesOfDuty(Urges urges) {
        this.urges = urges;
    }

    @Override
    public List<Message> of(DutyId duty) {
        return urges.of(duty).map(before -> Message.of("movement.urged", before.times(), before.last())).stream()
                .toList();
    }
}
