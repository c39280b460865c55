/// Movements: an issued plan is launched, and its provisions become dated duties on the desks of those who take part
/// (P02, P04, P11, P24–P27).
///
/// Owns: Movement with its stages and participants, and the derivation of duties. Does not contain: the plan's text
/// (see plan), what is done about a duty (see duty).
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "site",
            "document",
            "document :: paper",
            "rulebook",
            "organization",
            "access",
            "notice",
            "duty",
            "duty :: api",
            "duty :: calendar",
            "plan",
            "plan :: align",
            "plan :: issued",
            "plan :: likeness",
            "plan :: model"
        })
@NullMarked
package vn.thidua.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
