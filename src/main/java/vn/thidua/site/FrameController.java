package vn.thidua.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// The switches of the top bar: language, working year and unit acted for. Each comes back to the page it was used on.
@Controller
class FrameController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Frame frame;
    private final LocaleResolver locales;

    FrameController(Frame frame, LocaleResolver locales) {
        this.frame = frame;
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

    /// A unit the visitor holds no role for is passed over: what he acted for before stays.
    @PostMapping("/frame/unit")
    String unit(@RequestParam String unit, @RequestParam String back, HttpServletRequest request) {
        var visitor = frame.visitor(request);
        if (visitor != null) {
            visitor.units().stream()
                    .filter(choice -> choice.key().equals(unit))
                    .findFirst()
                    .ifPresent(choice -> request.getSession().setAttribute(Frame.UNIT, choice.id()));
        }
        return "redirect:" + own(back);
    }

    /// An address of ours, so that nobody is led elsewhere by a forged link.
    private static String own(String address) {
        return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\") ? address : "/";
    }
}
