package vn.thidua.ledger.verify;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where codes are looked up: the address people know us by, or, where nobody has set it, the one this is asked for at.
@Component
public class VerificationAddress {
    public static final String PATH = "/verify";

    private final String server;

    VerificationAddress(@Value("${thidua.address:}") String server) {
        this.server = server.replaceFirst("/+$", "");
    }

    /// The page where a code is typed.
    public String page() {
        return (server.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toUriString()
                        : server)
                + PATH;
    }

    /// The page that answers for the code.
    public String of(Code code) {
        return page() + "?code=" + code.text();
    }
}
