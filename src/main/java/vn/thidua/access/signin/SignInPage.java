package vn.thidua.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.SignInHints;

/// @param reason why one is here: `wrong`, `locked`, `blocked`, `out`, `expired`; null at a first visit
/// @param hints accounts of a demonstration, none on a server in use
public record SignInPage(@Nullable String reason, List<SignInHints.Hint> hints) {}
