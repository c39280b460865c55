package vn.thidua.access.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.PersonId;

/// The accounts.
public interface Accounts extends Repository<Account, AccountId> {
    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUserName(String userName);

    boolean existsByUserName(String userName);

    boolean existsByPerson(PersonId person);

    long count();

    default Account require(AccountId id) {
        return findById(id).orElseThrow(() -> new Missing("account"));
    }
}
