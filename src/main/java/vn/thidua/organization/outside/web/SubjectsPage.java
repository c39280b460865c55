package vn.thidua.organization.outside.web;

import java.util.List;
import vn.thidua.site.table.TablePage;

/// The list of households, enterprises and citizens.
public record SubjectsPage(TablePage<SubjectLine> table, List<SubjectFormPage.Territory> territories, boolean mayAdd) {
    /// Whether the list is narrowed, so that an empty one means nothing was found.
    public boolean narrowed() {
        return !table.query().filters().isEmpty();
    }
}
