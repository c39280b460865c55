/// The sign-in, one's own account, and the administration of accounts.
@NullMarked
package vn.thidua.access.web;

import org.jspecify.annotations.NullMarked;
