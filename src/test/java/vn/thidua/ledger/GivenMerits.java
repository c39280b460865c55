package vn.thidua.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.usecase.RecordMerit;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.support.Given;

/// People with merits.
public final class GivenMerits {
    private final Given given;
    private final BeanFactory beans;

    public GivenMerits(Given given, BeanFactory beans) {
        this.given = given;
        this.beans = beans;
    }

    public PersonId person(String name, UnitId unit) {
        return beans.getBean(AddPerson.class)
                .execute(new Person.Particulars(unit, name, 1980, "Chuyên viên", false), given.administrator());
    }

    static Merit title(String code, int year, String number, LocalDate day) {
        return merit(MeritKind.TITLE, code, "", null, year, number, day);
    }

    public static Merit title(String code, int year) {
        return title(code, year, year + "/QĐ-UBND", LocalDate.of(year, 12, 20));
    }

    static Merit form(String code, int year) {
        return merit(MeritKind.FORM, code, "", null, year, year + "/QĐ-UBND", LocalDate.of(year, 12, 20));
    }

    static Merit initiative(String words, int year) {
        return merit(MeritKind.INITIATIVE, null, words, Grade.GRASSROOTS, year, "7/QĐ-SNV", LocalDate.of(year, 11, 1));
    }

    static Merit rating(Grade grade, int year) {
        return merit(MeritKind.RATING, null, "", grade, year, "", null);
    }

    static Merit rating(MeritKind kind, Grade grade, int year) {
        return merit(kind, null, "", grade, year, "", null);
    }

    static Merit discipline(String words, int year) {
        return merit(MeritKind.DISCIPLINE, null, words, null, year, "3/QĐ-KL", LocalDate.of(year, 5, 6));
    }

    public MeritId record(Subject subject, Merit merit, Actor by) {
        return beans.getBean(RecordMerit.class).execute(subject, merit, Ids.next(), by);
    }

    private static Merit merit(
            MeritKind kind,
            @Nullable String code,
            String words,
            @Nullable Grade grade,
            int year,
            String number,
            @Nullable LocalDate day) {
        return new Merit(
                kind,
                code == null ? null : new AwardCode(code),
                words,
                grade,
                year,
                null,
                new Decision(number, day, "Chủ tịch Ủy ban nhân dân tỉnh"),
                null,
                "");
    }
}
