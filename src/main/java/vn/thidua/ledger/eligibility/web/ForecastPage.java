package vn.thidua.ledger.eligibility.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.Prospect;
import vn.thidua.site.table.TablePage;

/// How the people of a unit, or the units below it, stand with the awards chosen.
/// @param tooMany whether there are more than can be judged for what is filtered or sorted by
/// @param units to narrow the list to, upper levels first
public record ForecastPage(
        UnitView unit,
        AskingHead head,
        Nominees nominees,
        TablePage<ForecastLine> table,
        boolean tooMany,
        List<Award> awards,
        List<Award> offered,
        List<UnitView> units,
        List<CapHead.Of> caps) {
    public String address() {
        return "/units/" + Ids.text(unit.id().value()) + ForecastController.PATH;
    }

    public String check() {
        return address() + CheckController.PATH;
    }

    public String unitAddress() {
        return "/units/" + Ids.text(unit.id().value());
    }

    public List<Nominees> tabs() {
        return List.of(Nominees.values());
    }

    public String tab(Nominees other) {
        return address() + head.suffix() + "&of=" + other.key();
    }

    public List<Prospect.Group> groups() {
        return List.of(Prospect.Group.values());
    }

    public String key(UnitView other) {
        return Ids.text(other.id().value());
    }

    public boolean chosen(Award award) {
        return awards.stream().anyMatch(one -> one.code().equals(award.code()));
    }

    public String name(Award award) {
        return award.nameOn(head.asking().day());
    }

    public boolean narrowed() {
        return !table.query().filter("q").isEmpty()
                || !table.query().filter("unit").isEmpty()
                || !table.query().filter("state").isEmpty()
                || !table.query().filter("award").isEmpty();
    }

    /// Where the findings behind one cell stand.
    public String why(ForecastLine line, Outcome outcome) {
        return line.candidate().prospects() + head.suffix() + "#award-"
                + outcome.award().code().value();
    }
}
