/// What every page and every start shares: layout, form and table kit, error pages, language, the database at hand.
/// Knows no module of the field; they reach into its pages through small interfaces (menu entries, search sources).
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
@NullMarked
package vn.thidua.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
