/// What a person says the plan means where the reader was wrong. A correction lies over the reading and is laid over
/// it again whenever the text is read again; it never changes the text.
@NullMarked
package vn.thidua.plan.correct;

import org.jspecify.annotations.NullMarked;
