package vn.thidua.movement.acknowledgement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// Who has acknowledged a movement, by unit or by person.
/// @param units null where people are shown
/// @param people null where units are shown
/// @param takesPart whether the visitor belongs to a unit that takes part
/// @param own when he has acknowledged himself, null while he has not
/// @param reminder the last one, null where there has been none
public record AcknowledgementsPage(
        MovementHead head,
        AcknowledgementCounts counts,
        @Nullable TablePage<UnitLine> units,
        @Nullable TablePage<PersonLine> people,
        TableQuery query,
        boolean takesPart,
        @Nullable Instant own,
        @Nullable LastReminder reminder,
        FormErrors errors) {
    public String address() {
        return head.address() + "/" + AcknowledgementTab.PATH;
    }

    /// Whether there is anybody left to remind.
    public boolean reminds() {
        return head.leads() && counts.acknowledged() < counts.people();
    }

    public boolean searched() {
        return !query.filters().isEmpty();
    }
}
