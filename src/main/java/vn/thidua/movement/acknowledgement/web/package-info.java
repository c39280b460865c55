/// The page of those who have acknowledged a movement.
@NullMarked
package vn.thidua.movement.acknowledgement.web;

import org.jspecify.annotations.NullMarked;
