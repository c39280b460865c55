/// What can be done to accounts and grants.
@NullMarked
package vn.thidua.access.usecase;

import org.jspecify.annotations.NullMarked;
