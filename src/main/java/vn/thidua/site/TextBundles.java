package vn.thidua.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;

/// All message bundles, `i18n/<module>_vi.properties` and `_en.properties` of every module, read once.
@Component
public class TextBundles {
    private final Texts vietnamese = load(Vietnamese.LOCALE);
    private final Texts english = load(Locale.ENGLISH);

    /// The texts of a language; Vietnamese where the language is neither of ours.
    public Texts in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    private static Texts load(Locale locale) {
        Map<String, String> words = new HashMap<>();
        var pattern = "classpath*:i18n/*_" + locale.getLanguage() + ".properties";
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var bundle = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    bundle.load(reader);
                }
                for (var key : bundle.stringPropertyNames()) {
                    if (words.put(key, bundle.getProperty(key)) != null) {
                        throw new IllegalStateException("two bundles hold the key " + key);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(locale, Map.copyOf(words));
    }
}
