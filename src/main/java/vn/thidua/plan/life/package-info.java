/// The life of a plan from draft to issue and amendment: its states, every revision of its text, what was accepted,
/// remarked and decided on the way. Revisions and steps are only ever added.
@NullMarked
package vn.thidua.plan.life;

import org.jspecify.annotations.NullMarked;
