package vn.thidua.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thidua.site.FormErrors;

/// How one wants to be written to.
/// @param possible whether letters can be sent at all
/// @param reached whether one's address is confirmed
public record MailWishesPage(List<Choice> choices, int hour, boolean possible, boolean reached, FormErrors errors) {
    /// @param kind key of the kind's name, which is also the name of its field
    public record Choice(String kind, ByMail mail) {}

    public List<Integer> hours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public static String text(ByMail mail) {
        return "notice.mail." + mail.name().toLowerCase(Locale.ROOT);
    }
}
