package vn.thidua.organization.outside.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonSection;
import vn.thidua.site.FormErrors;

/// One household, enterprise or citizen.
/// @param citizenNumber in full or masked, empty where none is known
public record SubjectPage(
        SubjectLine subject,
        String citizenNumber,
        List<PersonSection.Way> ways,
        boolean mayManage,
        LocalDate today,
        FormErrors errors) {
    public String territoryAddress() {
        return "/units/" + Ids.text(subject.territory().value());
    }
}
