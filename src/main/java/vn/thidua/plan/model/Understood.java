package vn.thidua.plan.model;

/// Something the reader understood, with the place it stands. People may correct each.
public sealed interface Understood permits Provision, Letterhead, Signatory {
    Source source();
}
