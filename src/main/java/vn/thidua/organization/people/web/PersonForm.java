package vn.thidua.organization.people.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Dates;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Person;
import vn.thidua.site.Texts;

/// What somebody typed about a person, field by field.
public record PersonForm(Map<String, String> values) {
    private static final String SEEN = "seen";

    public PersonForm {
        values = Map.copyOf(values);
    }

    static PersonForm blank() {
        return new PersonForm(Map.of());
    }

    static PersonForm of(Person person, Identity identity, Texts texts) {
        var values = new HashMap<String, String>();
        values.put("code", person.code());
        values.put("name", person.name());
        values.put("post", person.post());
        var birth = person.birth();
        values.put("birth", birth == null ? "" : texts.date(birth));
        var sex = person.sex();
        values.put("sex", sex == null ? "" : sex.name());
        var employment = person.employment();
        values.put("employment", employment == null ? "" : employment.name());
        values.put("since", day(person.since(), texts));
        values.put("head", flag(person.head()));
        values.put("directWorker", flag(person.directWorker()));
        values.put("unionMember", flag(person.unionMember()));
        values.put("partyMember", flag(identity.partyMember()));
        values.put("partySince", day(identity.partySince(), texts));
        values.put(SEEN, Objects.toString(person.version(), ""));
        return new PersonForm(values);
    }

    /// The version the form showed, null of somebody new.
    @Nullable Integer seen() {
        return text(SEEN).matches("\\d{1,9}") ? Integer.valueOf(text(SEEN)) : null;
    }

    PersonForm seeing(@Nullable Integer version) {
        var again = new HashMap<>(values);
        again.put(SEEN, Objects.toString(version, ""));
        return new PersonForm(again);
    }

    public String text(String field) {
        return Vietnamese.line(values.getOrDefault(field, ""));
    }

    public boolean on(String field) {
        return text(field).equals("true");
    }

    /// @throws Refusal where a day is no day
    Person.Particulars in(UnitId unit) {
        return new Person.Particulars(
                unit,
                text("code"),
                text("name"),
                birth(),
                choice("sex", Sex.class),
                choice("employment", EmploymentKind.class),
                text("post"),
                on("head"),
                on("directWorker"),
                on("unionMember"),
                day("since"));
    }

    Identity identity() {
        var number = text("citizenNumber").replace(" ", "");
        return new Identity(number.isEmpty() ? null : number, on("partyMember"), day("partySince"));
    }

    /// @throws Refusal where it is no day
    @Nullable LocalDate day(String field) {
        return text(field).isEmpty()
                ? null
                : Dates.day(text(field))
                        .orElseThrow(() ->
                                Refusal.on(field, PeopleRefusals.DAY_FORM, "organization.people.refusal.day_form"));
    }

    LocalDate requiredDay(String field) {
        var day = day(field);
        if (day == null) {
            throw Refusal.on(field, PeopleRefusals.DAY_FORM, "organization.people.refusal.day_form");
        }
        return day;
    }

    private @Nullable PartialDate birth() {
        var written = text("birth").isEmpty() ? text("birthYear") : text("birth");
        return written.isEmpty()
                ? null
                : Dates.partial(written)
                        .orElseThrow(() -> Refusal.on(
                                "birth", PeopleRefusals.BIRTH_FORM, "organization.people.refusal.birth_form"));
    }

    private <E extends Enum<E>> @Nullable E choice(String field, Class<E> kind) {
        var name = text(field).toUpperCase(Locale.ROOT);
        for (var value : kind.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.date(day);
    }

    private static String flag(boolean value) {
        return value ? "true" : "";
    }
}
