package vn.thidua.movement.derive;

import java.util.regex.Pattern;
import vn.thidua.movement.EventRelation;

/// How far from its event something is due, as a plan prints it: `trước 3 ngày so với ngày họp`, `trong vòng 10 ngày
/// làm việc kể từ khi có hướng dẫn`.
/// @param days 0 where it says none
public record EventTerm(EventRelation relation, int days) {
    private static final Pattern COUNTED = Pattern.compile(
            "(trước|sau|trong vòng|trong thời hạn|trong)\\s+(?:ít nhất\\s+)?(\\d{1,3})\\s+ngày( làm việc)?");

    public static EventTerm of(String event) {
        var match = COUNTED.matcher(Phrasebook.plain(event));
        if (!match.find()) {
            return new EventTerm(EventRelation.AT, 0);
        }
        boolean working = match.group(3) != null;
        int days = Integer.parseInt(match.group(2));
        if (match.group(1).equals("trước")) {
            return new EventTerm(working ? EventRelation.AHEAD_WORKING : EventRelation.AHEAD, days);
        }
        return new EventTerm(working ? EventRelation.AFTER_WORKING : EventRelation.AFTER, days);
    }
}
