/// What a plan says, as values: provisions with the place in the text each came from. No Spring, no database.
@NamedInterface("model")
@NullMarked
package vn.thidua.plan.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
