/// Whom the course of a movement is told.
@NullMarked
package vn.thidua.movement.news;

import org.jspecify.annotations.NullMarked;
