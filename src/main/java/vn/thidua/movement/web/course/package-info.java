/// The pages by which leaders steer a running movement: amendment, dates, closing.
@NullMarked
package vn.thidua.movement.web.course;

import org.jspecify.annotations.NullMarked;
