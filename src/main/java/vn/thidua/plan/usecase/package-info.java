/// What people do with plans, one class for each intention.
@NullMarked
package vn.thidua.plan.usecase;

import org.jspecify.annotations.NullMarked;
