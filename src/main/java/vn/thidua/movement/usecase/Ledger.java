package vn.thidua.movement.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.duty.Task;
import vn.thidua.kernel.Message;
import vn.thidua.movement.model.Amendments;
import vn.thidua.movement.model.AppliedAmendment;
import vn.thidua.organization.UnitId;

/// What an amendment has done so far: for the history, and for each unit what to tell it.
final class Ledger {
    private final List<Amendments.Noted> noted = new ArrayList<>();
    private final Map<UnitId, List<Message>> told = new LinkedHashMap<>();
    private int moved;
    private int reworded;
    private int added;
    private int waived;

    void tell(UnitId unit, Message change) {
        told.computeIfAbsent(unit, _ -> new ArrayList<>()).add(change);
    }

    void note(Task task, AppliedAmendment.Change change) {
        moved += change.moved();
        reworded += change.wordsBefore() == null ? 0 : 1;
        added += change.added();
        waived += change.waived();
        noted.add(new Amendments.Noted(task.id(), change));
    }

    List<Amendments.Noted> noted() {
        return noted;
    }

    Map<UnitId, List<Message>> told() {
        return told;
    }

    int moved() {
        return moved;
    }

    int reworded() {
        return reworded;
    }

    int added() {
        return added;
    }

    int waived() {
        return waived;
    }
}
