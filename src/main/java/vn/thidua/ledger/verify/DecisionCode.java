package vn.thidua.ledger.verify;

import vn.thidua.ledger.Decision;

/// The code of a decision.
public record DecisionCode(Code code, Decision decision) {}
