package vn.thidua.organization.outside.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;

/// One household, enterprise or citizen.
public record SubjectLine(
        UUID id,
        OutsideSubjectKind kind,
        String name,
        String representative,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        String address,
        UnitId territory,
        String territoryName,
        String registrationNumber,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        String note) {
    public String url() {
        return "/subjects/" + Ids.text(id);
    }

    public String kindText() {
        return "organization.outside_kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public String sexText() {
        return sex == null ? "" : "organization.sex." + sex.name().toLowerCase(Locale.ROOT);
    }

    public String birthYearText() {
        return birthYear == null ? "" : birthYear.toString();
    }
}
