/// Whom the life of a plan is told.
@NullMarked
package vn.thidua.plan.news;

import org.jspecify.annotations.NullMarked;
