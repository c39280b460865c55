package vn.thidua.ledger.web;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectWay;
import vn.thidua.organization.PersonSection;

/// The way from a household, enterprise or citizen to what the ledger holds of them.
@Component
class MeritsOfOutside implements OutsideSubjectWay {
    @Override
    public PersonSection.Way of(OutsideSubjectId subject, Actor by) {
        return new PersonSection.Way("ledger.history", Subject.of(subject).history());
    }
}
