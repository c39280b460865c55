package vn.thidua.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Answers one request with a page. A controller asks for it as a parameter.
public final class Hx {
    private final Frame frame;
    private final HttpServletRequest request;

    Hx(Frame frame, HttpServletRequest request) {
        this.frame = frame;
        this.request = request;
    }

    /// The page of a template: it gets the frame as `page` and the record as `model`.
    public ModelAndView page(String template, Object model) {
        return page(template, model, HttpStatus.OK);
    }

    public ModelAndView page(String template, Object model, HttpStatus status) {
        var view = new ModelAndView(template);
        view.addObject("page", frame.of(request));
        view.addObject("model", model);
        view.setStatus(status);
        return view;
    }

    /// The form again with what is wrong in it.
    public ModelAndView form(String template, Object model, FormErrors errors) {
        return page(template, model, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public Texts texts() {
        return frame.texts(request);
    }

    /// The working year.
    public int year() {
        return frame.year(request);
    }

    /// The unit the visitor chose to act for in the top bar, null where he holds no role. It says what he wants to see
    /// first, not what he may do: that is for the use cases to ask.
    public @Nullable UUID unit() {
        var unit = frame.unit(request);
        return unit == null ? null : unit.id();
    }

    /// Whether htmx asks for a part of the page.
    public boolean partial() {
        return "true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted"));
    }
}
