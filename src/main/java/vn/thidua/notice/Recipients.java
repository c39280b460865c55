package vn.thidua.notice;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Holders;

/// Finds out whose accounts are meant. Nobody stands twice among them, and nobody who cannot sign in.
@Component
class Recipients {
    private final Holders holders;

    Recipients(Holders holders) {
        this.holders = holders;
    }

    List<AccountId> of(News news, To... to) {
        var doer = news.by() == null ? null : new AccountId(news.by().account());
        var meant = Arrays.stream(to)
                .map(this::meant)
                .flatMap(Collection::stream)
                .distinct()
                .filter(account -> !Objects.equals(account, doer))
                .toList();
        return meant.isEmpty() ? meant : holders.open(meant);
    }

    private List<AccountId> meant(To to) {
        return switch (to) {
            case To.Account(var account) -> List.of(account);
            case To.Person(var person) -> holders.of(person);
            case To.Holders(var role, var unit) -> holders.nearest(role, unit);
            case To.HoldersAt(var role, var units) -> units.isEmpty() ? List.of() : holders.at(role, units);
            case To.Seeing(var unit, var accounts) -> accounts.isEmpty() ? List.of() : holders.seeing(unit, accounts);
        };
    }
}
