package vn.thidua.ledger.eligibility.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.ledger.eligibility.HoldersOfAwards;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.eligibility.CapFinding;
import vn.thidua.rulebook.eligibility.Lists;
import vn.thidua.rulebook.eligibility.Source;

/// What the law says of how many may be proposed.
@Component
public class CapHead {
    private final HoldersOfAwards holders;

    CapHead(HoldersOfAwards holders) {
        this.holders = holders;
    }

    /// What is said of one award, over an empty list: the rule and how many there may be.
    /// @param caps empty where the rulebook says nothing
    public record Of(Award award, List<CapFinding> caps) {}

    List<Of> of(UnitId top, Law law, List<Award> awards, Asking asking) {
        return awards.stream()
                .map(award -> {
                    var counted = counted(top, law, award, asking);
                    var judged = Lists.judge(law, award.code(), List.of(), counted, source(asking));
                    return new Of(award, judged.caps());
                })
                .filter(each -> !each.caps.isEmpty())
                .toList();
    }

    /// The awards of whose holders the caps on this one are shares.
    List<AwardCode> bases(Law law, Award award) {
        return law.caps().stream()
                .filter(cap -> cap.award().equals(award.code()) && cap.share() != null)
                .map(Cap::of)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    Map<AwardCode, Integer> counted(UnitId top, Law law, Award award, Asking asking) {
        var bases = bases(law, award);
        return bases.isEmpty() ? Map.of() : holders.of(top, bases, asking.year());
    }

    static Source source(Asking asking) {
        return new Source(Source.Kind.LEDGER, Integer.toString(asking.year()), null);
    }
}
