package vn.thidua.duty;

import java.util.List;
import vn.thidua.kernel.Message;

/// Says what other modules know of a duty, beside its state on its page. Each module that knows something contributes a
/// bean.
@FunctionalInterface
public interface DutyMentions {
    List<Message> of(DutyId duty);
}
