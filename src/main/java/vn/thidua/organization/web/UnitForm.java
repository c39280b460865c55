package vn.thidua.organization.web;

import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.model.Unit;

/// What somebody typed about a unit.
public record UnitForm(String name, String shortName, String symbol, UnitKind kind, String place, int position) {
    static UnitForm blank(String place) {
        return new UnitForm("", "", "", UnitKind.DEPARTMENT, place, 0);
    }

    static UnitForm of(UnitView unit, int position) {
        return new UnitForm(unit.name(), unit.shortName(), unit.symbol(), unit.kind(), unit.place(), position);
    }

    Unit.Particulars particulars() {
        return new Unit.Particulars(name, shortName, symbol, kind, place, position);
    }
}
