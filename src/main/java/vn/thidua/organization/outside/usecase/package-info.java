/// What can be done to subjects outside employment.
@NullMarked
package vn.thidua.organization.outside.usecase;

import org.jspecify.annotations.NullMarked;
