package vn.thidua.movement.cascade.web;

import vn.thidua.organization.UnitKind;

/// How far the units of one kind are.
public record KindTally(UnitKind kind, Tally tally) {
    public String text() {
        return CascadeLine.kindText(kind);
    }
}
