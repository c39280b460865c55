/// From text to [vn.thidua.plan.model.PlanContent]: small named recognisers, each with its word lists as data.
/// Pure: no Spring, no database, no clock.
@NullMarked
package vn.thidua.plan.reading;

import org.jspecify.annotations.NullMarked;
