package vn.thidua.organization;

import vn.thidua.kernel.Actor;

/// Where one goes on from the page of a household, an enterprise or a citizen: what another module knows of them.
/// Offered to whoever may see the subject.
public interface OutsideSubjectWay {
    PersonSection.Way of(OutsideSubjectId subject, Actor by);
}
