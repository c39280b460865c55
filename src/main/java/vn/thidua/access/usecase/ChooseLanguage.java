package vn.thidua.access.usecase;

import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Reads the pages in another language. One's own affair: no grant is asked for, and the trail need not know.
@UseCase
public class ChooseLanguage {
    private final Accounts accounts;

    ChooseLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    public Account execute(Language language, Actor by) {
        return accounts.save(accounts.require(new AccountId(by.account())).reading(language));
    }
}
