/// What can be done to the tree and its people.
@NullMarked
package vn.thidua.organization.usecase;

import org.jspecify.annotations.NullMarked;
