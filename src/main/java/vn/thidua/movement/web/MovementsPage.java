package vn.thidua.movement.web;

import vn.thidua.site.table.TablePage;

/// The list of movements.
/// @param year the list is narrowed to, 0 for all
/// @param workingYear offered beside all years
public record MovementsPage(TablePage<MovementLine> table, int year, int workingYear) {
    public boolean searched() {
        var query = table.query();
        return !query.filter("q").isEmpty() || !query.filter("state").isEmpty();
    }
}
