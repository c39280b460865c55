/// A revision looked at as a whole: read, corrected, checked against itself, the law and the organization, with what
/// people took as intended set aside.
@NullMarked
package vn.thidua.plan.examine;

import org.jspecify.annotations.NullMarked;
