/// Who has opened a movement and who has said that he knows what it asks of him (quán triệt), by person and by unit.
@NullMarked
package vn.thidua.movement.acknowledgement;

import org.jspecify.annotations.NullMarked;
