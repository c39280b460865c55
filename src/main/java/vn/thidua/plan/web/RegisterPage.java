package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// The register of numbers of one unit and year.
/// @param mayBegin whether the year's series is still unused and may go on from paper
public record RegisterPage(
        List<UnitView> units,
        @Nullable UnitView unit,
        int year,
        TablePage<RegisterLine> table,
        boolean mayBegin,
        FormErrors errors) {}
