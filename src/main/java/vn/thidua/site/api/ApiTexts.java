package vn.thidua.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Texts;

/// The words of the API's answers, in the language the request accepts best; Vietnamese where it names none of ours.
@Component
public class ApiTexts {
    private static final List<Locale> OURS = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final TextBundles bundles;

    ApiTexts(TextBundles bundles) {
        this.bundles = bundles;
    }

    public Texts of(HttpServletRequest request) {
        return bundles.in(accepted(request.getHeader("Accept-Language")));
    }

    private static Locale accepted(@Nullable String header) {
        try {
            var best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), languages());
            return best == null ? Vietnamese.LOCALE : best;
        } catch (IllegalArgumentException _) {
            return Vietnamese.LOCALE;
        }
    }

    private static List<Locale> languages() {
        return OURS.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .toList();
    }
}
