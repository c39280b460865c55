package vn.thidua.movement.acknowledgement.web;

/// How far all units and people are together that the visitor sees.
public record AcknowledgementCounts(int units, int unitsDone, int people, int opened, int acknowledged) {}
