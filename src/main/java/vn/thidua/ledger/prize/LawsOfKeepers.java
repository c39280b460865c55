package vn.thidua.ledger.prize;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.local.Regulations;

/// The law where each decision is kept, of its day, for the length of one list: each asked for once.
final class LawsOfKeepers {
    private final Regulations regulations;
    private final Map<UnitId, Function<LocalDate, Law>> known = new HashMap<>();

    LawsOfKeepers(Regulations regulations) {
        this.regulations = regulations;
    }

    Law on(LocalDate day, UnitId keeper) {
        return known.computeIfAbsent(keeper, regulations::at).apply(day);
    }
}
