package vn.thidua.rulebook.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.rulebook.AwardCode;

/// What is found of a list for one award.
/// @param count how many lines it has
/// @param caps empty where the rulebook says nothing of a cap
public record ListJudgement(AwardCode award, LocalDate day, int count, List<CapFinding> caps) {
    public ListJudgement {
        caps = List.copyOf(caps);
    }

    public Verdict verdict() {
        if (caps.stream().anyMatch(cap -> cap.verdict() == Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return caps.stream().allMatch(cap -> cap.verdict() == Verdict.MET) ? Verdict.MET : Verdict.CANNOT_TELL;
    }
}
