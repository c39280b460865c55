/// Signing in and staying signed in: password, lock-out, session, the actor handed to controllers.
@NullMarked
package vn.thidua.access.signin;

import org.jspecify.annotations.NullMarked;
