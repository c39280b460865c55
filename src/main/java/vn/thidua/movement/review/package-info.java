/// Review meetings at the end of stages, in a light form: agenda, invitation, documents, who was there, and conclusions
/// that become duties. Does not contain voting and minutes (see council).
@NullMarked
package vn.thidua.movement.review;

import org.jspecify.annotations.NullMarked;
