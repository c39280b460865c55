package vn.thidua.site;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Message;

/// A line on the next page that says what was done.
public record Notice(String kind, String key, List<String> arguments) implements Serializable {
    static final String ATTRIBUTE = "notice";

    public static Notice done(String key, String... arguments) {
        return new Notice("ok", key, List.of(arguments));
    }

    public static Notice warning(String key, String... arguments) {
        return new Notice("due", key, List.of(arguments));
    }

    /// Shows it on the page the user is sent to.
    public void after(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }

    public Message message() {
        return new Message(key, List.copyOf(arguments));
    }
}
