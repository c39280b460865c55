package vn.thidua.ledger;

import java.util.Collection;
import java.util.List;

/// Asked before many merits are struck at once: whoever builds on merits says so, and they stay. A module that bases a
/// decision on what somebody received offers one.
public interface MeritUses {
    /// Those of the merits that something builds on, in any order; few of many are enough.
    List<MeritUse> of(Collection<MeritId> merits);
}
