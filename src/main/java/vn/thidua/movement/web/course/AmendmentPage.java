package vn.thidua.movement.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.movement.amend.DayGroup;
import vn.thidua.movement.amend.Item;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.movement.model.AppliedAmendment;
import vn.thidua.movement.usecase.PendingAmendment;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// What the amendments of the plan have done to a movement, and what the next one would do.
/// @param preview the next one, null where there is none or the visitor does not lead the movement
/// @param units who takes part, to be chosen among; none where there are too many for that
/// @param names of the units that the preview speaks of
/// @param history the latest first
/// @param form what stands in the fields
public record AmendmentPage(
        MovementHead head,
        PendingAmendment.@Nullable Preview preview,
        List<UnitView> units,
        Map<UnitId, String> names,
        List<AppliedAmendment> history,
        AmendmentForm form,
        FormErrors errors) {
    private static final int NAMED = 8;

    /// The items of a kind with their heading.
    public record Group(Item.What what, List<Item> items) {
        public String text() {
            return "movement.amendment.group." + what.name().toLowerCase(Locale.ROOT);
        }
    }

    public String address() {
        return head.address() + "/amendment";
    }

    /// What is to be looked at one by one.
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var what : List.of(Item.What.CHANGED, Item.What.NEW, Item.What.GONE, Item.What.DROPPED)) {
            var items = items(what);
            if (!items.isEmpty()) {
                groups.add(new Group(what, items));
            }
        }
        return groups;
    }

    public List<Item> kept() {
        return items(Item.What.KEPT);
    }

    private List<Item> items(Item.What what) {
        return preview == null
                ? List.of()
                : preview.items().stream().filter(item -> item.what() == what).toList();
    }

    public static String kindText(Item item) {
        var kind = item.task() == null ? item.kind().theirs() : item.task().kind();
        return kind == null ? "" : "duty.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String doubtText(Doubt doubt) {
        return "movement.doubt." + doubt.name().toLowerCase(Locale.ROOT);
    }

    /// `12 units: 27/02/2026 → 13/03/2026`.
    public static Message moveText(Item item, DayGroup group) {
        var after = item.after();
        var unknown = Message.of("duty.due.unknown");
        return Message.of(
                group.byHand() ? "movement.amendment.move_by_hand" : "movement.amendment.move",
                group.duties().size(),
                group.day() == null ? unknown : group.day(),
                after == null || after.dueOn() == null ? unknown : after.dueOn());
    }

    /// The first names, and how many more.
    public Message named(List<UnitId> of) {
        var text = String.join(
                ", ",
                of.stream()
                        .limit(NAMED)
                        .map(unit -> names.getOrDefault(unit, ""))
                        .toList());
        return of.size() > NAMED
                ? Message.of("movement.amendment.units_more", text, of.size() - NAMED)
                : Message.of("movement.notice.one", text);
    }

    public List<UnitId> unitsOf(DayGroup group) {
        return group.duties().stream().map(each -> each.unit()).distinct().toList();
    }

    public List<UnitId> goneOf(Item item) {
        return item.gone().stream().map(each -> each.unit()).distinct().toList();
    }

    public static String key(UnitId unit) {
        return Ids.text(unit.value());
    }

    public static String key(UUID id) {
        return Ids.text(id);
    }
}
