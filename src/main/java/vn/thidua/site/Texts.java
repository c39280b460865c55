package vn.thidua.site;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Vietnamese;

/// The words of the interface in one language, and its way to write dates and numbers.
public final class Texts {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Locale locale;
    private final Map<String, String> words;

    Texts(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    /// The text of a key with its arguments; the key in brackets where it is missing, which a test makes sure it is
    /// not.
    public String of(String key, @Nullable Object... arguments) {
        var pattern = words.get(key);
        if (pattern == null) {
            LOG.warn("No text for {} in {}", key, locale);
            return "[" + key + "]";
        }
        var written = new @Nullable Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = written(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(written);
    }

    public String of(Message message) {
        return of(message.key(), message.arguments().toArray());
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    public String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date(date.first());
            case MONTH -> "%02d/%d".formatted(date.month(), date.year());
            case YEAR -> Integer.toString(date.year());
        };
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /// `vi` or `en`, as the page's language is declared.
    public String language() {
        return locale.getLanguage();
    }

    public boolean vietnamese() {
        return locale.getLanguage().equals(Vietnamese.LOCALE.getLanguage());
    }

    private @Nullable Object written(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case Message message -> of(message);
            case LocalDate date -> date(date);
            case PartialDate date -> date(date);
            case Instant instant -> time(instant);
            default -> argument;
        };
    }
}
