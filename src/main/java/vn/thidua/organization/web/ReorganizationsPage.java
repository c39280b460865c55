package vn.thidua.organization.web;

import vn.thidua.site.table.TablePage;

/// The reorganizations of the units one may see.
public record ReorganizationsPage(TablePage<ReorganizationLine> table) {}
