package vn.thidua.organization.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.PartialDate;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Sex;

/// A person as lists show him.
/// @param opens whether the reader may open the person's own page: not of somebody who has moved out of his sight since
/// @param unit short name of the unit, with its superior's
public record PersonLine(
        UUID id,
        String code,
        String name,
        @Nullable PartialDate birth,
        @Nullable Sex sex,
        String unit,
        UUID unitId,
        String post,
        @Nullable EmploymentKind employment,
        boolean head,
        boolean directWorker,
        boolean unionMember,
        @Nullable LocalDate since,
        @Nullable LocalDate leftDay,
        boolean opens) {
    public String address() {
        return "/people/" + Ids.text(id);
    }

    public String unitAddress() {
        return "/units/" + Ids.text(unitId);
    }
}
