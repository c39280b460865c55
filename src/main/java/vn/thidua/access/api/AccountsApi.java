package vn.thidua.access.api;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.AccountId;
import vn.thidua.access.FollowsFromFacts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.site.Texts;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;

/// Accounts, their roles, and what they may do where and why: to read only. Who may sign in, and as what, is decided by
/// people, who prove themselves with a second factor.
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsApi {
    private final AccountResources accounts;
    private final ObjectProvider<FollowsFromFacts> facts;

    AccountsApi(AccountResources accounts, ObjectProvider<FollowsFromFacts> facts) {
        this.accounts = accounts;
        this.facts = facts;
    }

    @GetMapping
    @Needs(ApiScopes.READ_ACCOUNTS)
    ResponseEntity<Paging.Part<AccountResource>> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            Paging paging,
            Actor actor) {
        return paging.answer(
                accounts.part(q, state, paging.size(), paging.offset(), actor), accounts.count(q, state, actor));
    }

    @GetMapping("/{account}")
    @Needs(ApiScopes.READ_ACCOUNTS)
    AccountResource one(AccountId account, Actor actor) {
        return accounts.require(account, actor);
    }

    @GetMapping("/{account}/grants")
    @Needs(ApiScopes.READ_ACCOUNTS)
    List<AccountResource.GrantResource> grants(AccountId account, Actor actor) {
        accounts.require(account, actor);
        return accounts.grants(account);
    }

    @GetMapping("/{account}/rights")
    @Needs(ApiScopes.READ_ACCOUNTS)
    AccountResource.RightsResource rights(AccountId account, Texts texts, Actor actor) {
        var found = accounts.require(account, actor);
        var blocked = found.state().equals("BLOCKED");
        var person = Ids.parse(found.person() == null ? "" : found.person())
                .map(PersonId::new)
                .orElse(null);
        var standings = facts.stream()
                .flatMap(source -> source.of(account, person).stream())
                .map(standing -> texts.of(standing.text()))
                .toList();
        return new AccountResource.RightsResource(
                found.id(), blocked, accounts.rights(account, texts), blocked ? List.of() : standings);
    }
}
