/// Two texts of a plan side by side, as a person reads them: paragraphs and words that came and went, and what that
/// means for dates, figures and titles.
@NullMarked
package vn.thidua.plan.compare;

import org.jspecify.annotations.NullMarked;
