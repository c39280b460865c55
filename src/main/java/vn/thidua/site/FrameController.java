package vn.thidua.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// The switches of the top bar: language and working year. Each comes back to the page it was used on.
@Controller
class FrameController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final LocaleResolver locales;

    FrameController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/frame/language")
    String language(
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Locale.forLanguageTag(language.equals("en") ? "en" : "vi-VN"));
        return "redirect:" + own(back);
    }

    @PostMapping("/frame/year")
    String year(@RequestParam int year, @RequestParam String back, HttpServletRequest request) {
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
            request.getSession().setAttribute(Frame.YEAR, year);
        }
        return "redirect:" + own(back);
    }

    /// An address of ours, so that nobody is led elsewhere by a forged link.
    private static String own(String address) {
        return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\") ? address : "/";
    }
}
