package vn.thidua.access.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Devices;
import vn.thidua.access.usecase.SignIn;

/// Tells Spring Security what [SignIn] says.
@Component
class PasswordDoor implements AuthenticationProvider {
    private final SignIn signIn;
    private final Devices devices;

    PasswordDoor(SignIn signIn, Devices devices) {
        this.signIn = signIn;
        this.devices = devices;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var password =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        var details = typed.getDetails() instanceof SignInDetails from ? from : null;
        var address = details == null ? "" : details.getRemoteAddress();
        var mark = details == null ? null : details.mark(devices.cookie(Account.spelled(typed.getName())));
        return switch (signIn.execute(typed.getName(), password, address, mark)) {
            case SignIn.Outcome.Open(var account) ->
                UsernamePasswordAuthenticationToken.authenticated(SignedInAccount.of(account), null, List.of());
            case SignIn.Outcome.Half(var account) -> throw new HalfWay(account);
            case SignIn.Outcome.Wrong() -> throw new BadCredentialsException("wrong");
            case SignIn.Outcome.Locked(var until) -> throw new LockedException("locked until " + until);
            case SignIn.Outcome.Blocked() -> throw new DisabledException("blocked");
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
