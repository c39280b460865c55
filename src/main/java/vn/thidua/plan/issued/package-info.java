/// What other modules may know of a plan that has been issued.
@NamedInterface("issued")
@NullMarked
package vn.thidua.plan.issued;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
