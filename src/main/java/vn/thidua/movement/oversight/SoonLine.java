package vn.thidua.movement.oversight;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.kernel.Ids;

/// What several units will owe late if they do nothing.
/// @param units how many have not handed it in yet
/// @param days working days left
public record SoonLine(UUID movement, String title, String words, LocalDate dueOn, int units, int days) {
    public String address() {
        return "/movements/" + Ids.text(movement) + "/board?state=soon";
    }
}
