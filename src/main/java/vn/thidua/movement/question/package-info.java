/// Questions and difficulties of those who take part in a movement: asked, routed to the office the plan names,
/// answered, kept between the two or published to all. An unanswered one is a duty, so that none is forgotten.
@NullMarked
package vn.thidua.movement.question;

import org.jspecify.annotations.NullMarked;
