package vn.thidua.plan.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Vietnamese;

/// The texts of messages for the command line, where no server is running: straight from the bundles.
public final class Wording implements Function<Message, String> {
    private static final List<String> BUNDLES = List.of("plan", "reading", "document", "kernel");

    private final Properties texts = new Properties();
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        for (var bundle : BUNDLES) {
            load("/i18n/%s_%s.properties".formatted(bundle, locale.getLanguage()));
        }
    }

    /// In Vietnamese.
    public static Wording vietnamese() {
        return new Wording(Vietnamese.LOCALE);
    }

    private void load(String resource) {
        try (var in = Wording.class.getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String apply(Message message) {
        var pattern = texts.getProperty(message.key());
        if (pattern == null) {
            return message.key();
        }
        return new MessageFormat(pattern, locale).format(message.arguments().toArray());
    }
}
