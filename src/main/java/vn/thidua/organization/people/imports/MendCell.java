package vn.thidua.organization.people.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.document.sheet.SheetCell;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationPermits;

/// Writes other words into a cell of a list, and checks the list again.
@UseCase
public class MendCell {
    private final OrganizationPermits permits;
    private final Lists lists;
    private final Rows rows;
    private final Checks checks;
    private final KnownPlaces places;
    private final ListColumns columns;
    private final Clock clock;

    MendCell(
            OrganizationPermits permits,
            Lists lists,
            Rows rows,
            Checks checks,
            KnownPlaces places,
            ListColumns columns,
            Clock clock) {
        this.permits = permits;
        this.lists = lists;
        this.rows = rows;
        this.checks = checks;
        this.places = places;
        this.columns = columns;
        this.clock = clock;
    }

    public void execute(ImportId id, int line, Map<String, String> mended, Actor by) {
        var list = lists.require(id, by);
        permits.requireManagePeople(by, list.unit());
        lists.requireIn(ImportState.READY, id, by);
        var cells = new HashMap<>(rows.cells(id, line));
        mended.forEach((column, text) -> {
            if (!columns.has(column)) {
                throw new Missing("column");
            }
            cells.put(column, new SheetCell(Vietnamese.line(text), SheetCell.Kind.TEXT));
        });
        cells.values().removeIf(SheetCell::isBlank);
        var reader = new RowReader(
                places.of(by), list.unit().value(), LocalDate.now(clock), permits.maySeeIdentity(by, list.unit()));
        rows.replace(id, List.of(new Staging.Numbered(line, reader.read(cells))));
        checks.run(id.value(), by.account());
    }
}
