package vn.thidua.access.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Account;
import vn.thidua.access.usecase.SignIn;

/// Tells Spring Security what [SignIn] says.
@Component
class PasswordDoor implements AuthenticationProvider {
    private final SignIn signIn;

    PasswordDoor(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var password =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return switch (signIn.execute(typed.getName(), password, address)) {
            case SignIn.Outcome.Open(var account) -> open(account, typed);
            case SignIn.Outcome.Wrong() -> throw new BadCredentialsException("wrong");
            case SignIn.Outcome.Locked(var until) -> throw new LockedException("locked until " + until);
            case SignIn.Outcome.Blocked() -> throw new DisabledException("blocked");
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static Authentication open(Account account, Authentication typed) {
        var token = UsernamePasswordAuthenticationToken.authenticated(SignedInAccount.of(account), null, List.of());
        token.setDetails(typed.getDetails());
        return token;
    }
}
