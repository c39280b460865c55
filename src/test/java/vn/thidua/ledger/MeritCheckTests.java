package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What an entry must say, on both sides of each border.
@DatabaseTest
class MeritCheckTests {
    private static final Decision DECISION = new Decision("5/QĐ-UBND", LocalDate.of(2024, 12, 20), "Chủ tịch");

    @Autowired
    private Given given;

    @Autowired
    private MeritCheck check;

    @Autowired
    private Rulebook rulebook;

    private UnitId unit;

    @BeforeEach
    void a_unit() {
        unit = given.unit("Tỉnh Sông Lam", UnitKind.PROVINCE, null);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "-1, true"})
    void a_year_is_one_between_1945_and_this_one(int after, boolean right) {
        int now = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();

        assertThat(fault(rating(now + after, null))).isEqualTo(right ? null : LedgerRefusals.YEAR);
        assertThat(fault(rating(1945 - after, null))).isEqualTo(right ? null : LedgerRefusals.YEAR);
    }

    @ParameterizedTest
    @CsvSource({"2020, true", "2024, true", "2025, false", "1945, true", "1944, false"})
    void a_period_begins_before_it_ends(int since, boolean right) {
        assertThat(fault(rating(2024, since))).isEqualTo(right ? null : LedgerRefusals.SINCE);
    }

    @Test
    void a_period_of_one_year_is_that_year() {
        assertThat(rating(2024, 2024).since()).isNull();
        assertThat(rating(2024, 2020).since()).isEqualTo(2020);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, false"})
    void money_is_none_or_more(long money, boolean right) {
        assertThat(fault(title("LDTT", DECISION, money, ""))).isEqualTo(right ? null : LedgerRefusals.MONEY);
        assertThat(fault(title("LDTT", DECISION, null, ""))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void texts_are_no_longer_than_half_a_page(int length, boolean right) {
        var text = "x".repeat(length);
        var expected = right ? null : LedgerRefusals.TOO_LONG;

        assertThat(fault(title("LDTT", DECISION, null, text))).isEqualTo(expected);
        assertThat(fault(title("LDTT", new Decision(text, DECISION.day(), ""), null, "")))
                .isEqualTo(expected);
        assertThat(fault(title("LDTT", new Decision("5", DECISION.day(), text), null, "")))
                .isEqualTo(expected);
        assertThat(fault(merit(MeritKind.INITIATIVE, null, text, Grade.GRASSROOTS, 2024, null, DECISION, null, "")))
                .isEqualTo(expected);
    }

    @Test
    void only_ratings_stand_without_a_decision() {
        assertThat(fault(rating(2024, null))).isNull();
        assertThat(fault(title("LDTT", new Decision("", DECISION.day(), ""), null, "")))
                .isEqualTo(LedgerRefusals.DECISION_NUMBER);
        assertThat(fault(title("LDTT", new Decision("5", null, ""), null, ""))).isEqualTo(LedgerRefusals.DECISION_DAY);
        assertThat(fault(merit(MeritKind.DISCIPLINE, null, "Khiển trách", null, 2024, null, Decision.NONE, null, "")))
                .isEqualTo(LedgerRefusals.DECISION_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void a_decision_is_of_today_or_before(int after, boolean right) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(fault(title("LDTT", new Decision("5", today.plusDays(after), ""), null, "")))
                .isEqualTo(right ? null : LedgerRefusals.DECISION_DAY);
    }

    @Test
    void what_has_grades_needs_one_and_what_has_words_too() {
        assertThat(fault(merit(MeritKind.INITIATIVE, null, "Số hóa", null, 2024, null, DECISION, null, "")))
                .isEqualTo(LedgerRefusals.GRADE);
        assertThat(fault(merit(MeritKind.INITIATIVE, null, " ", Grade.PROVINCE, 2024, null, DECISION, null, "")))
                .isEqualTo(LedgerRefusals.WORDS);
        assertThat(fault(merit(MeritKind.RATING, null, "", null, 2024, null, Decision.NONE, null, "")))
                .isEqualTo(LedgerRefusals.GRADE);
        assertThat(checked(merit(MeritKind.RATING, null, "Tốt", Grade.GOOD, 2024, null, Decision.NONE, null, ""))
                        .words())
                .as("a rating has no words of its own")
                .isEmpty();
        assertThat(checked(merit(MeritKind.DISCIPLINE, null, " Khiển  trách", null, 2024, null, DECISION, null, ""))
                        .words())
                .isEqualTo("Khiển trách");
    }

    @Test
    void a_title_is_not_a_form_and_a_form_no_title() {
        assertThat(fault(title("BKT", DECISION, null, ""))).isEqualTo(LedgerRefusals.AWARD_UNKNOWN);
        assertThat(fault(merit(MeritKind.FORM, "LDTT", "", null, 2024, null, DECISION, null, "")))
                .isEqualTo(LedgerRefusals.AWARD_NOT_HERE);
        assertThat(fault(merit(MeritKind.FORM, null, "", null, 2024, null, DECISION, null, "")))
                .isEqualTo(LedgerRefusals.AWARD_UNKNOWN);
        assertThat(check.kind(new AwardCode("LDTT"))).isEqualTo(MeritKind.TITLE);
        assertThat(check.kind(new AwardCode("BKT"))).isEqualTo(MeritKind.FORM);
        assertThat(check.kind(new AwardCode("THUKHEN"))).isEqualTo(MeritKind.FORM);
    }

    /// Luật 06/2022/QH15 Điều 20, 26 to 31, 74: persons, collectives, households, villages, communes, anybody.
    @ParameterizedTest
    @CsvSource({
        "LDTT, PERSON, '', true",
        "LDTT, OUTSIDE, CITIZEN, true",
        "LDTT, OUTSIDE, HOUSEHOLD, false",
        "LDTT, UNIT, '', false",
        "TTLDXS, UNIT, '', true",
        "TTLDXS, OUTSIDE, ENTERPRISE, true",
        "TTLDXS, OUTSIDE, CITIZEN, false",
        "TTLDXS, PERSON, '', false",
        "GDVH, OUTSIDE, HOUSEHOLD, true",
        "GDVH, OUTSIDE, CITIZEN, false",
        "GDVH, PERSON, '', false",
        "GDVH, UNIT, '', false",
        "THONVH, UNIT, '', true",
        "THONVH, OUTSIDE, ENTERPRISE, false",
        "XPTB, UNIT, '', true",
        "XPTB, PERSON, '', false",
        "BKT, PERSON, '', true",
        "BKT, UNIT, '', true",
        "BKT, OUTSIDE, HOUSEHOLD, true",
    })
    void an_award_goes_to_whom_the_law_honours_with_it(String code, Subject.Kind kind, String sort, boolean fits) {
        var award = new AwardCode(code);
        var merit = merit(check.kind(award), code, "", null, 2024, null, DECISION, null, "");

        assertThat(fault(kind, sort, merit)).isEqualTo(fits ? null : LedgerRefusals.AWARD_NOT_FOR);
        if (fits) {
            assertThat(check.checked(kind, sort, merit, unit).words())
                    .isEqualTo(rulebook.award(award).orElseThrow().nameOn(merit.day()));
        }
    }

    /// Of an entry without decision day the year's last day names the law.
    @Test
    void an_award_has_the_name_of_its_day() {
        var commune = new Decision("5", LocalDate.of(2024, 12, 20), "");
        var later = new Decision("5", LocalDate.of(2025, 12, 20), "");
        assertThat(check.checked(Subject.Kind.UNIT, "", title("XPTB", commune, null, ""), unit)
                        .words())
                .isEqualTo("Xã, phường, thị trấn tiêu biểu");
        assertThat(check.checked(Subject.Kind.UNIT, "", title("XPTB", later, null, ""), unit)
                        .words())
                .isEqualTo("Xã, phường, đặc khu tiêu biểu");
        assertThat(rating(2024, null).day()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(title("LDTT", DECISION, null, "").day()).isEqualTo(DECISION.day());
    }

    @ParameterizedTest
    @EnumSource(value = MeritKind.class, mode = EnumSource.Mode.EXCLUDE, names = "FORM")
    void a_kind_of_commendation_is_asked_of_forms_alone(MeritKind kind) {
        var merit = merit(kind, "LDTT", "x", Grade.all(kind).findFirst().orElse(null), 2024, null, DECISION, null, "");

        assertThat(fault(merit.as("sudden"))).isEqualTo(LedgerRefusals.OCCASION);
        assertThat(fault(merit)).isNull();
    }

    private @Nullable String fault(Merit merit) {
        return fault(Subject.Kind.PERSON, "", merit);
    }

    /// The code of the refusal, null where there is none.
    private @Nullable String fault(Subject.Kind kind, String sort, Merit merit) {
        try {
            check.checked(kind, sort, merit, unit);
            return null;
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private Merit checked(Merit merit) {
        return check.checked(Subject.Kind.PERSON, "", merit, unit);
    }

    private static Merit rating(int year, @Nullable Integer since) {
        return merit(MeritKind.RATING, null, "", Grade.GOOD, year, since, Decision.NONE, null, "");
    }

    private static Merit title(String code, Decision decision, @Nullable Long money, String note) {
        return merit(MeritKind.TITLE, code, "", null, 2024, null, decision, money, note);
    }

    private static Merit merit(
            MeritKind kind,
            @Nullable String code,
            String words,
            @Nullable Grade grade,
            int year,
            @Nullable Integer since,
            Decision decision,
            @Nullable Long money,
            String note) {
        return new Merit(
                kind, code == null ? null : new AwardCode(code), words, grade, year, since, decision, money, note);
    }
}
