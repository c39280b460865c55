package vn.thidua.rulebook.local.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Regulations;
import vn.thidua.rulebook.local.Remark;

/// What a regulation must pass on its way to hold.
@Component
class Gate {
    private final Regulations regulations;
    private final RegulationStore store;

    Gate(Regulations regulations, RegulationStore store) {
        this.regulations = regulations;
        this.store = store;
    }

    /// @throws Refusal where it loosens what binds it, or does not begin after the one it replaces
    void requireLawful(Regulation regulation) {
        long loosened = regulations.examine(regulation.content(), regulation.unit()).stream()
                .filter(Remark::blocks)
                .count();
        if (loosened > 0) {
            throw Refusal.of(RegulationRefusals.LOOSENS, "rulebook.local.refusal.loosens", loosened);
        }
        var replaces = regulation.replaces();
        if (replaces == null) {
            return;
        }
        var first = store.require(replaces).content().from();
        if (!regulation.content().from().isAfter(first)) {
            throw Refusal.of(RegulationRefusals.NOT_LATER, "rulebook.local.refusal.not_later", first);
        }
    }
}
