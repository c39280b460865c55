package vn.thidua.document;

import java.time.Instant;

/// A number that has been given to a paper.
public record IssuedNumber(int number, Instant issuedAt) {}
