package vn.thidua.access.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.access.GrantId;
import vn.thidua.kernel.Missing;

/// The grants.
public interface Grants extends Repository<Grant, GrantId> {
    Grant save(Grant grant);

    Optional<Grant> findById(GrantId id);

    List<Grant> findByAccountOrderByGrantedAt(AccountId account);

    default Grant require(GrantId id) {
        return findById(id).orElseThrow(() -> new Missing("grant"));
    }
}
