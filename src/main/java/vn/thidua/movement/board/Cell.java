package vn.thidua.movement.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;

/// A duty on the board: where a unit's row and a task's column meet.
/// @param submittedOn when it was handed in, null while it has not been
/// @param days working days: left while it is due soon, gone by while it is late, and by which it was handed in too
/// late
public record Cell(
        UUID duty,
        UUID task,
        UUID unit,
        Standing standing,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        int days) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    public String address() {
        return "/duties/" + Ids.text(duty);
    }

    public String look() {
        return standing.key();
    }

    /// What stands in the cell.
    public Message text() {
        return switch (standing) {
            case DONE -> done();
            case LATE -> days == 0 ? Message.of("movement.cell.late_today") : Message.of("movement.cell.late", days);
            case SOON -> days == 0 ? Message.of("movement.cell.today") : Message.of("movement.cell.soon", days);
            case OPEN ->
                dueOn == null
                        ? Message.of("movement.cell.undated")
                        : Message.of("movement.cell.open", DAY.format(dueOn));
            case RETURNED, WAITING, WAIVED -> Message.of("movement.cell." + standing.key());
        };
    }

    private Message done() {
        if (submittedOn == null) {
            return Message.of("movement.cell.done");
        }
        var on = DAY.format(submittedOn);
        return dueOn != null && submittedOn.isAfter(dueOn)
                ? Message.of("movement.cell.done_late", on)
                : Message.of("movement.cell.done_on", on);
    }
}
