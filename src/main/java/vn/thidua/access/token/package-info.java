/// The door of the API: tokens of connected systems instead of sessions, their scopes, their rate, and requests sent
/// twice.
@NullMarked
package vn.thidua.access.token;

import org.jspecify.annotations.NullMarked;
