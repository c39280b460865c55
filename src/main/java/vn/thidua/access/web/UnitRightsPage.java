package vn.thidua.access.web;

import vn.thidua.organization.UnitView;
import vn.thidua.site.table.TablePage;

/// Who may do what in a unit.
public record UnitRightsPage(UnitView unit, String address, TablePage<GrantLine> table) {}
