package vn.thidua.organization.outside.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.outside.model.OutsideSubject;

/// What somebody typed about a household, an enterprise or a citizen. Fields that its kind lacks are empty.
/// @param sure whether it is another one than its namesakes
/// @param seen the version the form showed, null of a new one
public record SubjectForm(
        @Nullable String name,
        @Nullable String representative,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable String citizenNumber,
        @Nullable String address,
        @Nullable String registrationNumber,
        @Nullable LocalDate activeFrom,
        @Nullable String note,
        @Nullable Boolean sure,
        @Nullable Integer seen) {
    static SubjectForm blank() {
        return new SubjectForm("", "", null, null, "", "", "", null, "", false, null);
    }

    static SubjectForm of(SubjectLine subject, String citizenNumber, int version) {
        return new SubjectForm(
                subject.name(),
                subject.representative(),
                subject.birthYear(),
                subject.sex(),
                citizenNumber,
                subject.address(),
                subject.registrationNumber(),
                subject.activeFrom(),
                subject.note(),
                false,
                version);
    }

    SubjectForm seeing(@Nullable Integer version) {
        return new SubjectForm(
                name,
                representative,
                birthYear,
                sex,
                citizenNumber,
                address,
                registrationNumber,
                activeFrom,
                note,
                sure,
                version);
    }

    /// Empty where it is a new one.
    public String seenText() {
        return seen == null ? "" : seen.toString();
    }

    OutsideSubject.Particulars particulars(OutsideSubjectKind kind, UnitId territory) {
        return new OutsideSubject.Particulars(
                kind,
                text(name),
                text(representative),
                birthYear,
                sex,
                text(address),
                territory,
                text(registrationNumber),
                activeFrom,
                text(note));
    }

    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String birthYearText() {
        return birthYear == null ? "" : birthYear.toString();
    }

    public String activeFromText() {
        return activeFrom == null ? "" : activeFrom.toString();
    }
}
