package vn.thidua.plan.web;

import java.util.UUID;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.compare.TextComparison;
import vn.thidua.plan.life.Revision;

/// Two people changed one paragraph: both texts, to choose from or to mend by hand.
/// @param mine the whole text with both people's work, this one's where they differ
public record ConflictPage(PlanId plan, String title, Revision theirs, String mine, UUID sitting) {
    public TextComparison comparison() {
        return TextComparison.of(theirs.text(), mine);
    }

    public String address() {
        return "/plans/" + plan.text();
    }
}
