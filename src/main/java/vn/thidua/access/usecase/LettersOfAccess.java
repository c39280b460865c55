package vn.thidua.access.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Letters;
import vn.thidua.site.TextBundles;

/// Words the letters of this module, in the language of the account.
@Component
class LettersOfAccess {
    private final Letters letters;
    private final TextBundles bundles;

    LettersOfAccess(Letters letters, TextBundles bundles) {
        this.letters = letters;
        this.bundles = bundles;
    }

    boolean possible() {
        return letters.possible();
    }

    void confirmation(Account account, String address, String token) {
        send(account, address, "access.letter.confirm", "/email?token=" + token);
    }

    void reset(Account account, String address, String token) {
        send(account, address, "access.letter.reset", "/sign-in/reset?token=" + token);
    }

    private void send(Account account, String address, String kind, String path) {
        var texts = bundles.in(account.language().locale());
        letters.send(new Letters.Letter(
                address,
                texts.of(kind + ".subject"),
                texts.of(kind + ".text", account.name(), account.userName(), letters.link(path))));
    }
}
