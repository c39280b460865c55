package vn.thidua.plan.check;

/// Looks for one kind of fault. Adds what it finds, never throws on odd text, never changes anything.
interface Check {
    void examine(Matter matter, Findings findings);
}
