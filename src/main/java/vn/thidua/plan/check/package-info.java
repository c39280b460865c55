/// Findings on a plan: one small named check per kind of fault. Pure: rulebook and organization come in as values.
@NullMarked
package vn.thidua.plan.check;

import org.jspecify.annotations.NullMarked;
