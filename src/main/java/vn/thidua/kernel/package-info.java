/// The few words every module speaks: identifiers, facts, actors, dates, refusals, Vietnamese text.
/// Owns no table and knows no other module.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.thidua.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
