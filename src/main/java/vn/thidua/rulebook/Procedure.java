package vn.thidua.rulebook;

import java.util.List;

/// How a proposal becomes a decision.
record Procedure(
        List<CommendationKind> kinds,
        List<Dossier> dossiers,
        List<ReportForm> forms,
        List<Deadline> deadlines,
        List<ProcessingTime> times,
        List<Vote> votes,
        List<Council> councils,
        List<Rule> rules,
        List<RatingScale> scales) {}
