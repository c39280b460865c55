package vn.thidua.access.signin;

import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import vn.thidua.access.usecase.InstallAdministrator;

/// Prints, once in the life of a database, the password of its first administrator. To the console and not to the
/// log: logs are kept and shipped.
@Component
class FirstAdministrator implements ApplicationModuleInitializer {
    private final InstallAdministrator install;

    FirstAdministrator(InstallAdministrator install) {
        this.install = install;
    }

    @Override
    public void initialize() {
        install.execute()
                .ifPresent(handedOut -> System.out.printf(
                        "%n  First administrator: %s%n  One-time password:   %s%n  (to be changed when signing in;"
                                + " shown this once)%n%n",
                        handedOut.userName(), handedOut.password()));
    }
}
