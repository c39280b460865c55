package vn.thidua.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.UnitId;

/// Tells units what has changed about their duties: each unit once, in one notice with all its changes. Units with the
/// same changes are told in one stroke.
@Component
public class UnitNews {
    /// How many changes are named one by one.
    private static final int NAMED = 4;
    /// Where a unit has no officer of its own the nearest above is told; with so many units at once only their own.
    private static final int NEAREST = 50;

    private final Notices notices;

    UnitNews(Notices notices) {
        this.notices = notices;
    }

    /// What is told.
    /// @param event names what has happened, once and for all
    /// @param headline what has happened; a text with one argument more than given, the changes
    public record Head(
            NoticeKind kind, String event, String headline, List<Object> arguments, String link, News.About about) {
        public Head {
            arguments = List.copyOf(arguments);
        }
    }

    /// @param changes of each unit
    public void tell(Head head, Map<UnitId, List<Message>> changes, @Nullable Actor by) {
        var alike = new LinkedHashMap<List<Message>, List<UnitId>>();
        changes.forEach(
                (unit, of) -> alike.computeIfAbsent(of, _ -> new ArrayList<>()).add(unit));
        int group = 0;
        for (var each : alike.entrySet()) {
            group++;
            var arguments = new ArrayList<>(head.arguments());
            arguments.add(listed(each.getKey()));
            var news = new News(
                    head.kind(),
                    head.event() + "/" + group,
                    new Message(head.headline(), arguments),
                    head.link(),
                    head.about(),
                    Urgency.TO_ACT,
                    by);
            notices.tell(news, to(each.getValue()));
        }
    }

    private static To[] to(List<UnitId> units) {
        return units.size() > NEAREST
                ? new To[] {To.holdersAt(Role.EMULATION_OFFICER, units)}
                : units.stream()
                        .map(unit -> To.holders(Role.EMULATION_OFFICER, unit))
                        .toArray(To[]::new);
    }

    /// `one; other; and 3 more`.
    private static Message listed(List<Message> changes) {
        var named = changes.subList(0, Math.min(NAMED, changes.size()));
        var text = named.getFirst();
        for (var next : named.subList(1, named.size())) {
            text = Message.of("duty.notice.and", text, next);
        }
        int more = changes.size() - named.size();
        return more == 0 ? text : Message.of("duty.notice.and", text, Message.of("duty.notice.more", more));
    }
}
