package vn.thidua.rulebook.eligibility;

import vn.thidua.kernel.Message;

/// A fact found, in words, and where it came from.
public record Found(Message words, Source source) {}
