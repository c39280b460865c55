package vn.thidua.site;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;

/// What a module lays on the desk, the first page of everybody. Each module asks its own tables, counts what there
/// is at this very moment, and shows nobody what he has nothing to do with.
public interface DeskPart {
    /// What stands at one place of the desk, the most urgent first.
    /// @param unit the unit whose affairs are wanted, null for all units of the actor
    Content of(Place place, Actor by, @Nullable UUID unit, int atMost);

    /// Where something lies.
    enum Place {
        /// to be done, and its last day has passed
        LATE,
        /// to be done until Sunday
        WEEK,
        /// to be done after that, or some day
        LATER,
        /// what others have handed in, waiting for a decision
        WAITING,
        /// what was handed in, waiting for the decision of others
        SENT
    }

    /// @param count all there is, whether it is among the lines or not
    /// @param all the way to the whole list, null where there is none
    record Content(long count, List<Line> lines, @Nullable All all) {
        /// Nothing lies there.
        public static final Content NOTHING = new Content(0, List.of(), null);

        public Content {
            lines = List.copyOf(lines);
        }
    }

    /// The way to a whole list.
    /// @param text key of what the link says
    record All(String text, String address) {}

    /// @param title empty where it has none yet
    /// @param day the last day in time, or the day it was handed in; null where there is none
    /// @param from whose it is and where it comes from
    /// @param why the words behind it, null where there are none
    /// @param state where it stands
    /// @param tag the colour of that: `late`, `due`, `ok`, `info` or empty
    /// @param act key of what the button says
    /// @param address the very form
    record Line(
            @Nullable LocalDate day,
            String title,
            String from,
            @Nullable Message why,
            Message state,
            String tag,
            String act,
            String address) {}
}
