package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.thidua.access.model.Devices;

/// Where a password comes from: the address, and the marks of a device that signed in before.
final class SignInDetails extends WebAuthenticationDetails {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> marks = new HashMap<>();

    SignInDetails(HttpServletRequest request) {
        super(request);
        if (request.getCookies() != null) {
            Arrays.stream(request.getCookies())
                    .filter(cookie -> cookie.getName().startsWith(Devices.PREFIX))
                    .forEach(cookie -> marks.put(cookie.getName(), cookie.getValue()));
        }
    }

    @Nullable String mark(String cookie) {
        return marks.get(cookie);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
