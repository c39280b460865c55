package vn.thidua.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Marks, in a signed cookie, the devices an account has signed in from, so that a stranger's guesses do not slow its
/// owner down. The mark opens nothing; guesses made with it count against it alone.
@Component
public class Devices {
    public static final Duration KEPT = Duration.ofDays(180);
    /// Of the cookies that carry marks.
    public static final String PREFIX = "thidua-device-";

    private static final int NAME_DIGITS = 12;
    private static final Pattern MARK = Pattern.compile("(\\d{1,12})\\.([A-Za-z0-9_-]{43})\\.([0-9a-f]{64})");

    private final Seal seal;

    Devices(Seal seal) {
        this.seal = seal;
    }

    /// The name of the account's cookie. It does not tell whose it is.
    public String cookie(String userName) {
        return PREFIX + seal.mark("device name " + userName).substring(0, NAME_DIGITS);
    }

    /// A new mark for a device.
    public String mark(String userName, Instant now) {
        var made = now.getEpochSecond() + "." + seal.token();
        return made + "." + seal.mark("device " + userName + " " + made);
    }

    /// The place wrong passwords from the device count for; empty where the mark is none of ours, another account's or
    /// too old.
    public Optional<String> known(@Nullable String mark, String userName, Instant now) {
        if (mark == null) {
            return Optional.empty();
        }
        var parts = MARK.matcher(mark);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var made = parts.group(1) + "." + parts.group(2);
        var old =
                Instant.ofEpochSecond(Long.parseLong(parts.group(1))).plus(KEPT).isBefore(now);
        return old || !seal.marks(parts.group(3), "device " + userName + " " + made)
                ? Optional.empty()
                : Optional.of("device " + parts.group(2));
    }
}
