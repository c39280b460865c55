package vn.thidua.ledger.web;

import java.util.List;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitThen;

/// What the ledger holds of a subject.
/// @param predecessors the units it came from
/// @param mayIssue whether the reader may hand out an extract
public record HistoryPage(
        Subject subject,
        String name,
        List<HistoryYear> years,
        List<UnitThen> predecessors,
        boolean mayRecord,
        boolean mayIssue) {}
