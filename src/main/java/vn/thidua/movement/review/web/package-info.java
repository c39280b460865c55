/// The pages of review meetings.
@NullMarked
package vn.thidua.movement.review.web;

import org.jspecify.annotations.NullMarked;
