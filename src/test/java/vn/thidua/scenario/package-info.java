/// The five real plans' situations, told with short plans of our own: from launch to the last day, as the people of
/// that body would go through it.
@NullMarked
package vn.thidua.scenario;

import org.jspecify.annotations.NullMarked;
