package vn.thidua.notice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.letter.AccountLetters;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// How one wants to be written to about which kinds of notices.
@Controller
class MailWishesController {
    static final String ADDRESS = "/account/notices";
    private static final String FORM = "notice/mail_wishes";

    private final MailWishes wishes;
    private final AccountLetters letters;
    private final ChooseMail choose;

    MailWishesController(MailWishes wishes, AccountLetters letters, ChooseMail choose) {
        this.wishes = wishes;
        this.letters = letters;
        this.choose = choose;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, Hx hx) {
        var own = new AccountId(actor.account());
        return hx.page(FORM, page(own, wishes.of(own), wishes.hour(own), FormErrors.none()));
    }

    @PostMapping(ADDRESS)
    Object choose(
            @RequestParam Map<String, String> fields,
            @RequestParam int hour,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var chosen = chosen(fields);
        try {
            choose.execute(chosen, hour, actor);
        } catch (Refusal refusal) {
            var own = new AccountId(actor.account());
            var errors = FormErrors.of(refusal);
            var shown = wishes.of(own);
            shown.putAll(chosen);
            return hx.form(FORM, page(own, shown, hour, errors), errors);
        }
        Notice.done("notice.done.chosen").after(redirect);
        return "redirect:" + ADDRESS;
    }

    private MailWishesPage page(AccountId own, Map<String, ByMail> mail, int hour, FormErrors errors) {
        var choices = wishes.kinds().stream()
                .map(kind -> new MailWishesPage.Choice(kind.key(), Objects.requireNonNull(mail.get(kind.key()))))
                .toList();
        return new MailWishesPage(choices, hour, letters.possible(), letters.reaches(own), errors);
    }

    /// The fields that say how to be written to; a word that is none of ours chooses nothing.
    private static Map<String, ByMail> chosen(Map<String, String> fields) {
        var chosen = new LinkedHashMap<String, ByMail>();
        fields.forEach((name, value) -> mail(value).ifPresent(mail -> chosen.put(name, mail)));
        return chosen;
    }

    private static Optional<ByMail> mail(String value) {
        return Arrays.stream(ByMail.values())
                .filter(mail -> mail.name().equals(value))
                .findFirst();
    }
}
