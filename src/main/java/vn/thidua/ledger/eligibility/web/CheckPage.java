package vn.thidua.ledger.eligibility.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.ListJudgement;
import vn.thidua.rulebook.eligibility.Prospect;

/// A list for one award, judged. Nothing of it is saved.
/// @param award null where the law of the day gives none to such nominees
/// @param judgement of the list as a whole, null where there is no list
/// @param heads how many of them head a unit, of people
/// @param direct how many of them are known to work directly, of people
/// @param bases the awards a cap is a share of, with how many hold them
public record CheckPage(
        UnitView unit,
        AskingHead head,
        Nominees nominees,
        @Nullable Award award,
        List<Award> offered,
        List<CheckLine> lines,
        @Nullable ListJudgement judgement,
        int heads,
        int direct,
        List<Base> bases,
        boolean unreadable) {
    /// @param number null where the ledger holds none and none was typed
    public record Base(Award award, @Nullable Integer number) {
        public String text() {
            return number == null ? "" : number.toString();
        }

        public String field() {
            return "base-" + award.code().value();
        }
    }

    public String address() {
        return forecast() + CheckController.PATH;
    }

    public String export() {
        return address() + ".xlsx";
    }

    public String forecast() {
        return "/units/" + Ids.text(unit.id().value()) + ForecastController.PATH;
    }

    public String back() {
        return forecast() + head.suffix() + "&of=" + nominees.key()
                + (award == null ? "" : "&award=" + award.code().value());
    }

    public String everybody() {
        return address() + head.suffix() + "&all=met&of=" + nominees.key()
                + (award == null ? "" : "&award=" + award.code().value());
    }

    public String name(Award one) {
        return one.nameOn(head.asking().day());
    }

    public long in(Prospect.Group group) {
        return lines.stream().filter(line -> line.outcome().group() == group).count();
    }

    public List<Prospect.Group> groups() {
        return List.of(Prospect.Group.values());
    }

    public boolean people() {
        return nominees == Nominees.PEOPLE;
    }
}
