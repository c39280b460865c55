/// Accounts and grants as they are kept.
@NullMarked
package vn.thidua.access.model;

import org.jspecify.annotations.NullMarked;
