package vn.thidua.plan.model;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;

/// Something the plan asks for, with the date it gives (thời hạn): who does what, for whom, by when.
/// @param kind null where the plan asks and gives no date
/// @param until end of a from–to
/// @param recurrence as printed (`định kỳ hàng quý`), null where it happens once
/// @param event what it is tied to (`kết thúc mỗi giai đoạn`)
/// @param sentence the source sentence
public record Milestone(
        String what,
        @Nullable String who,
        @Nullable String toWhom,
        @Nullable DateKind kind,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable String recurrence,
        @Nullable String event,
        String sentence,
        Source source)
        implements Provision {

    /// How the date binds. `trước ngày 15/6` ends on 14/6; `chậm nhất 15/6` and `đến hết 15/6` end on it.
    public enum DateKind {
        BEFORE("before"),
        BY("by"),
        WITHIN("within"),
        ON("on"),
        FROM_TO("from-to"),
        RECURRING("recurring"),
        EVENT("event");

        private final String json;

        DateKind(String json) {
            this.json = json;
        }

        /// As the JSON of a reading writes it.
        public String json() {
            return json;
        }
    }
}
