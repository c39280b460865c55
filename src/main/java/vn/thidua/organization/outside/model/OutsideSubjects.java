package vn.thidua.organization.outside.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.OutsideSubjectId;

/// The subjects outside employment.
public interface OutsideSubjects extends Repository<OutsideSubject, OutsideSubjectId> {
    OutsideSubject save(OutsideSubject subject);

    Optional<OutsideSubject> findById(OutsideSubjectId id);

    default OutsideSubject require(OutsideSubjectId id) {
        return findById(id).orElseThrow(() -> new Missing("subject"));
    }
}
