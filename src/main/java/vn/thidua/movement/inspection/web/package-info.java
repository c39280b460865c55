/// The pages of inspections.
@NullMarked
package vn.thidua.movement.inspection.web;

import org.jspecify.annotations.NullMarked;
