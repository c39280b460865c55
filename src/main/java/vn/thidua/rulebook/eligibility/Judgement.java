package vn.thidua.rulebook.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Draft;

/// Whether a nominee may be proposed for an award, with all that was found.
/// @param day the day whose law judged
/// @param year the year of the merits
/// @param standards what the award asks
/// @param cases who is left out, and time that counts though it was not spent at work
/// @param remarks rules of other places and the like: to be known, never part of the verdict
/// @param already the same award of the same year, null where it is not held
/// @param drafts what a draft would change; no law
public record Judgement(
        AwardCode award,
        LocalDate day,
        int year,
        List<Finding> standards,
        List<Finding> cases,
        List<Finding> remarks,
        Past.@Nullable Held already,
        List<Draft> drafts) {
    public Judgement {
        standards = List.copyOf(standards);
        cases = List.copyOf(cases);
        remarks = List.copyOf(remarks);
        drafts = List.copyOf(drafts);
    }

    public Verdict verdict() {
        return Finding.All.verdict(all());
    }

    public Gap gap() {
        return verdict() == Verdict.CANNOT_TELL ? Finding.All.gap(all()) : Gap.NONE;
    }

    /// What decides, the standards first.
    public List<Finding> all() {
        return Stream.concat(standards.stream(), cases.stream()).toList();
    }

    /// Whether something countable of the standards is met, so that more than a person's judgment speaks for it.
    public boolean counted() {
        return standards.stream().anyMatch(Finding::counted);
    }
}
