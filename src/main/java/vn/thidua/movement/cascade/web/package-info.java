/// The pages of a movement's cascade.
@NullMarked
package vn.thidua.movement.cascade.web;

import org.jspecify.annotations.NullMarked;
