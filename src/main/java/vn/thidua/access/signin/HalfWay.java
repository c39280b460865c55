package vn.thidua.access.signin;

import org.springframework.security.core.AuthenticationException;
import vn.thidua.access.model.Account;

/// The password was right and the second factor is still to be asked for. To Spring Security this is a refusal: nobody
/// is signed in, and the session has no rights at all.
final class HalfWay extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    HalfWay(Account account) {
        super("second factor");
        this.account = account;
    }

    Account account() {
        return account;
    }
}
