/// The walk: every address of the server, tried as every role, as a stranger and as nobody.
@NullMarked
package vn.thidua.walk;

import org.jspecify.annotations.NullMarked;
