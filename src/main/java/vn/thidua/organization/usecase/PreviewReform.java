package vn.thidua.organization.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Reform;

/// Shows what a reorganization would pass on, before anybody decides. It refuses what would be refused then.
@UseCase
public class PreviewReform {
    private static final int NAMED = 100;

    private final Entering entering;
    private final ReformCheck check;
    private final ObjectProvider<Belongings> belongings;

    PreviewReform(Entering entering, ReformCheck check, ObjectProvider<Belongings> belongings) {
        this.entering = entering;
        this.check = check;
        this.belongings = belongings;
    }

    /// One kind of things that hang on the units.
    public record Group(String kind, boolean choosable, Belongings.Inventory inventory) {
        public String heading() {
            return "organization.belongings." + kind;
        }

        /// How many are not named one by one.
        public long unnamed() {
            return inventory.count() - inventory.items().size();
        }
    }

    public List<Group> execute(Reform reform, LocalDate effective, Actor by) {
        entering.requirePermit(reform, by);
        check.require(reform, effective);
        return switch (reform) {
            case Reform.Merging merging -> of(merging.units());
            case Reform.Splitting splitting -> of(List.of(splitting.unit()));
            case Reform.Closing closing -> of(List.of(closing.unit()));
            case Reform.Founding _, Reform.Renaming _, Reform.Moving _ -> List.of();
        };
    }

    private List<Group> of(List<UnitId> units) {
        return belongings.stream()
                .map(kind -> new Group(kind.kind(), kind.choosable(), kind.of(units, NAMED)))
                .filter(group -> group.inventory().count() > 0)
                .toList();
    }
}
