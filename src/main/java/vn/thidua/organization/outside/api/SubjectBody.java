package vn.thidua.organization.outside.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.outside.model.OutsideSubject;

/// A household, an enterprise or a citizen as it is sent to us. What is left out is empty, but for the citizen number,
/// which then stays as it is.
/// @param kind does not change
/// @param sure of a new one: it is another one than its namesakes
record SubjectBody(
        @Nullable OutsideSubjectKind kind,
        @Nullable String name,
        @Nullable String representative,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable String citizenNumber,
        @Nullable String address,
        @Nullable String territory,
        @Nullable String registrationNumber,
        @Nullable LocalDate activeFrom,
        @Nullable String note,
        @Nullable Boolean sure) {
    OutsideSubject.Particulars particulars() {
        return new OutsideSubject.Particulars(
                kind == null ? OutsideSubjectKind.CITIZEN : kind,
                or(name),
                or(representative),
                birthYear,
                sex,
                or(address),
                unit(),
                or(registrationNumber),
                activeFrom,
                or(note));
    }

    /// @throws Missing where it is no key
    UnitId unit() {
        return Ids.parse(or(territory)).map(UnitId::new).orElseThrow(() -> new Missing("territory"));
    }

    static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
