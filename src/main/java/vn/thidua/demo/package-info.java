/// The demo province: made-up bodies, people and plans, built at the first start with `--demo` through the same use
/// cases that people take, so that nothing in it could not have been done by hand. Owns no table.
///
/// Stands above all modules and reaches into their use cases; `ModularityTests` leaves it out for that reason.
@NullMarked
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
