package vn.thidua.ledger;

import vn.thidua.kernel.Message;

/// Something that builds on a merit.
/// @param how what it is, in words that end a sentence
public record MeritUse(MeritId merit, Message how) {}
