package vn.thidua.access.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessRefusals;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// Makes, judges and compares passwords. What two keyboards type for one Vietnamese letter is one password.
@Component
public class Passwords {
    private static final int SHORTEST = 10;
    /// The hash looks at no more.
    private static final int MOST_BYTES = 72;

    private static final int MOST_ALIKE = 4;
    /// Without letters that are mistaken for one another when read out or copied from paper.
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = hash(oneTime());
    }

    /// A password to hand out: four groups of four letters.
    public String oneTime() {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    public final String hash(String password) {
        var hash = encoder.encode(Vietnamese.nfc(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    public boolean match(String password, Account account) {
        return matches(password, account.password());
    }

    /// Takes as long as [#match] and is of no other use: so that time does not tell which user names there are.
    public void matchNobody(String password) {
        matches(password, nobodys);
    }

    /// @throws Refusal where the password is too easy to guess
    public void judge(String password, Account account) {
        var plain = password.toLowerCase(Locale.ROOT);
        var different = plain.chars().boxed().collect(Collectors.toSet()).size();
        if (password.length() < SHORTEST
                || different <= MOST_ALIKE
                || plain.contains(account.userName()) && account.userName().length() > MOST_ALIKE
                || Vietnamese.nfc(password).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.on("password", AccessRefusals.PASSWORD_WEAK, "access.refusal.password_weak", SHORTEST);
        }
    }

    private boolean matches(String password, String hash) {
        var composed = Vietnamese.nfc(password);
        return composed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && encoder.matches(composed, hash);
    }
}
