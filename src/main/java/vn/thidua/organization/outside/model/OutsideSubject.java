package vn.thidua.organization.outside.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OutsideRefusals;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Line;

/// A household, an enterprise or a citizen that can be awarded though nobody of the tree employs it. Registered with a
/// territory, it may move to another, and ends with a day.
@Table(schema = "organization", name = "outside_subject")
public record OutsideSubject(
        @Id OutsideSubjectId id,
        @Version @Nullable Integer version,
        OutsideSubjectKind kind,
        String name,
        String representative,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        String address,
        UnitId territory,
        String registrationNumber,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        String note) {
    private static final int OLDEST = 1900;
    private static final int YOUNGEST = 2100;
    private static final Pattern REGISTRATION = Pattern.compile("[\\p{Lu}\\d./-]{0,30}");

    public OutsideSubject {
        name = Line.required("name", name, 300);
        representative = Line.optional("representative", representative, 120);
        address = Line.optional("address", address, 300);
        registrationNumber = Line.optional("registrationNumber", registrationNumber, 30);
        note = Line.optional("note", note, 1000);
        if (kind != OutsideSubjectKind.CITIZEN) {
            birthYear = null;
            sex = null;
        } else {
            representative = "";
        }
        if (kind != OutsideSubjectKind.ENTERPRISE) {
            registrationNumber = "";
        } else if (!REGISTRATION.matcher(registrationNumber).matches()) {
            throw Refusal.on(
                    "registrationNumber",
                    OutsideRefusals.REGISTRATION_NUMBER,
                    "organization.outside.refusal.registration_number");
        }
        if (birthYear != null && (birthYear < OLDEST || birthYear > YOUNGEST)) {
            throw Refusal.on(
                    "birthYear",
                    OutsideRefusals.BIRTH_YEAR,
                    "organization.outside.refusal.birth_year",
                    birthYear.toString());
        }
        if (activeFrom != null && activeTo != null && activeTo.isBefore(activeFrom)) {
            throw Refusal.on("activeTo", OutsideRefusals.DAY, "organization.outside.refusal.day", activeFrom);
        }
    }

    public static OutsideSubject added(Particulars as) {
        return new OutsideSubject(
                new OutsideSubjectId(Ids.next()),
                null,
                as.kind(),
                as.name(),
                as.representative(),
                as.birthYear(),
                as.sex(),
                as.address(),
                as.territory(),
                as.registrationNumber(),
                as.activeFrom(),
                null,
                as.note());
    }

    /// What it is (household, enterprise, citizen) does not change.
    public OutsideSubject changed(Particulars to) {
        return new OutsideSubject(
                id,
                version,
                kind,
                to.name(),
                to.representative(),
                to.birthYear(),
                to.sex(),
                to.address(),
                to.territory(),
                to.registrationNumber(),
                to.activeFrom(),
                activeTo,
                to.note());
    }

    /// @param day the last day, null to go on
    public OutsideSubject lastingTo(@Nullable LocalDate day) {
        return new OutsideSubject(
                id,
                version,
                kind,
                name,
                representative,
                birthYear,
                sex,
                address,
                territory,
                registrationNumber,
                activeFrom,
                day,
                note);
    }

    /// What a form says.
    /// @param name of a household its head's name
    /// @param representative who speaks for an enterprise, or for a household where it is not its head
    /// @param territory the commune or other unit it is registered with
    public record Particulars(
            OutsideSubjectKind kind,
            String name,
            String representative,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            String address,
            UnitId territory,
            String registrationNumber,
            @Nullable LocalDate activeFrom,
            String note) {}
}
