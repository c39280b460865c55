package vn.thidua.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// Whom something is told.
public sealed interface To {
    static To account(AccountId account) {
        return new Account(account);
    }

    static To person(PersonId person) {
        return new Person(person);
    }

    /// Whoever answers for the unit in this role: its holders at the unit or, where there are none, at the nearest unit
    /// above; with their stand-ins.
    static To holders(Role role, UnitId unit) {
        return new Holders(role, unit);
    }

    /// Whoever holds the role for one of these very units; with their stand-ins.
    static To holdersAt(Role role, Collection<UnitId> units) {
        return new HoldersAt(role, List.copyOf(units));
    }

    /// Those of the accounts that may see the unit today: who has left since learns nothing any more.
    static To seeing(UnitId unit, Collection<UUID> accounts) {
        return new Seeing(unit, accounts.stream().map(AccountId::new).toList());
    }

    record Account(AccountId account) implements To {}

    record Person(PersonId person) implements To {}

    record Holders(Role role, UnitId unit) implements To {}

    record HoldersAt(Role role, List<UnitId> units) implements To {
        public HoldersAt {
            units = List.copyOf(units);
        }
    }

    record Seeing(UnitId unit, List<AccountId> accounts) implements To {
        public Seeing {
            accounts = List.copyOf(accounts);
        }
    }
}
