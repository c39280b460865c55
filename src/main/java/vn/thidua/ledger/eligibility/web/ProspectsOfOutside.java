package vn.thidua.ledger.eligibility.web;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectWay;
import vn.thidua.organization.PersonSection;

/// The way from a household, enterprise or citizen to what they could be proposed for.
@Component
class ProspectsOfOutside implements OutsideSubjectWay {
    @Override
    public PersonSection.Way of(OutsideSubjectId subject, Actor by) {
        return new PersonSection.Way("prospects.title", Subject.of(subject).address() + ProspectsController.PATH);
    }
}
