package vn.thidua.audit;

import vn.thidua.site.table.TablePage;

/// The trail.
public record TrailPage(TablePage<TrailLine> table) {}
