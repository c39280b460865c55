/// The pages of movements.
@NullMarked
package vn.thidua.movement.web;

import org.jspecify.annotations.NullMarked;
