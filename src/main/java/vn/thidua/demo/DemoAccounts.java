package vn.thidua.demo;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.access.SignInHints;

/// Lists the demo's accounts on the sign-in page. Exists in the demo only.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoAccounts implements SignInHints {
    /// Known to everybody: the demo is never a server in use.
    static final String PASSWORD = "Minh Ha 2026";

    private final Province province = Province.load();

    @Override
    public List<Hint> hints() {
        return province.units().stream()
                .flatMap(body -> body.people().stream()
                        .filter(person -> person.account() != null)
                        .map(person -> new Hint(
                                String.valueOf(person.account()),
                                PASSWORD,
                                person.name() + ", " + place(person, body))))
                .toList();
    }

    private static String place(Province.Person person, Province.Body body) {
        return Objects.requireNonNullElseGet(person.now(), () -> person.post() + ", " + body.shortName());
    }
}
