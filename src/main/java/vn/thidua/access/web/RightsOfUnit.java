package vn.thidua.access.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.site.table.TableQuery;

/// Who may do what, on the page of the unit, for those who may open the whole list.
@Component
class RightsOfUnit implements UnitSection {
    private static final int POSITION = 80;

    private final UnitRightsBoard board;

    RightsOfUnit(UnitRightsBoard board) {
        this.board = board;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "access.rights.who";
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        var address = "/units/" + Ids.text(unit.value()) + "/rights";
        var found = board.page(unit, TableQuery.of(address, Map.of("sort", "-unit"), UnitRightsBoard.COLUMNS), by);
        var lines = found.rows().stream()
                .limit(atMost)
                .map(grant -> line(grant, address))
                .toList();
        return new Content(found.total(), lines, address);
    }

    private static Line line(GrantLine grant, String address) {
        var role = Message.of(grant.roleText());
        return new Line(
                grant.account(),
                grant.unit().isEmpty() ? role : Message.of("access.rights.of_unit", role, grant.unit()),
                address);
    }
}
