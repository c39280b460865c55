package vn.thidua.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// Who may do what with the ledger. Whoever sees a unit sees its merits; an officer of it or of a unit above enters;
/// what was entered on the authority of a unit is corrected there, not further down.
@Component
public class LedgerPermits {
    private final Permits permits;
    private final Organization organization;

    LedgerPermits(Permits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    /// @throws Missing where the actor may not see what stands at the unit
    public void requireSee(Actor by, UnitId home) {
        permits.require(by, Act.SEE, home);
    }

    public void requireRecord(Actor by, UnitId home) {
        permits.require(by, Act.RECORD_MERITS, home);
    }

    public boolean mayRecord(Actor by, UnitId home) {
        return permits.may(by, Act.RECORD_MERITS, home);
    }

    public boolean maySee(Actor by, UnitId home) {
        return permits.may(by, Act.SEE, home);
    }

    /// @throws Missing where the actor may not even see it
    /// @throws Refusal where he may correct nothing there, or another unit keeps it
    public void requireCorrect(Actor by, Standing standing) {
        permits.require(by, Act.CORRECT_MERITS, standing.home());
        if (!mayCorrect(by, standing)) {
            throw notKeeper(standing.entry().keeper());
        }
    }

    public boolean mayCorrect(Actor by, Standing standing) {
        return permits.may(by, Act.CORRECT_MERITS, standing.home())
                && permits.may(by, Act.CORRECT_MERITS, standing.entry().keeper());
    }

    /// For what was entered on a unit's authority and is to be struck again.
    /// @throws Refusal where another unit keeps it
    public void requireStrike(Actor by, UnitId keeper) {
        if (!mayStrike(by, keeper)) {
            throw notKeeper(keeper);
        }
    }

    public boolean mayStrike(Actor by, UnitId keeper) {
        return permits.may(by, Act.CORRECT_MERITS, keeper);
    }

    /// Whether there is any unit of which he may enter merits.
    public boolean recordsAnywhere(Actor by) {
        return permits.mayAnywhere(by, Act.RECORD_MERITS);
    }

    /// On whose authority the actor enters something about this unit: the highest above it for which he may.
    public UnitId keeper(Actor by, UnitId home) {
        var line = Stream.concat(organization.above(home).stream().map(UnitView::id), Stream.of(home))
                .toList();
        Optional<UnitId> highest = permits.unitsOf(by, Act.RECORD_MERITS).stream()
                .filter(line::contains)
                .findFirst();
        return highest.orElse(home);
    }

    /// Who hands out papers about what stands at a unit: whoever could correct it.
    /// @throws Missing where the actor may not even see the unit
    public void requireIssue(Actor by, UnitId unit) {
        permits.require(by, Act.CORRECT_MERITS, unit);
    }

    public boolean mayIssue(Actor by, UnitId unit) {
        return permits.may(by, Act.CORRECT_MERITS, unit);
    }

    public boolean issues(Actor by) {
        return permits.mayAnywhere(by, Act.CORRECT_MERITS);
    }

    /// The unit that hands out: the lowest above what is asked for, the actor's own, for which he may.
    public UnitId issuer(Actor by, UnitId home) {
        var own = permits.unitsOf(by, Act.CORRECT_MERITS);
        var line = Stream.concat(organization.above(home).stream().map(UnitView::id), Stream.of(home))
                .toList()
                .reversed();
        return line.stream().filter(own::contains).findFirst().orElse(home);
    }

    /// @throws Missing where the actor reads no trail
    public void requireChainReader(Actor by) {
        if (!readsChain(by)) {
            throw new Missing("ledger");
        }
    }

    public boolean readsChain(Actor by) {
        return permits.mayAnywhere(by, Act.SEE_AUDIT);
    }

    /// Whether he sees the whole tree, so that lists need not ask unit by unit.
    public boolean seesAll(Actor by) {
        return permits.mayEverywhere(by, Act.SEE);
    }

    private Refusal notKeeper(UnitId keeper) {
        return Refusal.of(
                LedgerRefusals.NOT_KEEPER,
                "ledger.refusal.not_keeper",
                organization.find(keeper).map(UnitView::shortName).orElse(""));
    }
}
