/// What people do with duties.
@NullMarked
package vn.thidua.duty.usecase;

import org.jspecify.annotations.NullMarked;
