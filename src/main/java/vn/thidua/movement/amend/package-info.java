/// What an amended plan changes about a running movement: two editions and what people have made of the first, laid
/// beside each other. No Spring, no database.
@NullMarked
package vn.thidua.movement.amend;

import org.jspecify.annotations.NullMarked;
