package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.eligibility.Nominee.R1;
import static vn.thidua.rulebook.eligibility.Nominee.R2;
import static vn.thidua.rulebook.eligibility.Nominee.R3;
import static vn.thidua.rulebook.eligibility.Nominee.person;
import static vn.thidua.rulebook.eligibility.Verdict.CANNOT_TELL;
import static vn.thidua.rulebook.eligibility.Verdict.MET;
import static vn.thidua.rulebook.eligibility.Verdict.NOT_MET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Sanction;

/// Who is left out, and time that counts though it was not spent at work.
class CasesTests {
    /// NĐ 91/2017 Điều 10: under ten months; TT 01/2024 Điều 1 khoản 5: under six; after 7/2025 the same, unsure.
    @ParameterizedTest
    @CsvSource({
        "1, 2021-03-01, MET",
        "1, 2021-03-02, NOT_MET",
        "2, 2024-07-01, MET",
        "2, 2024-07-02, NOT_MET",
        "3, 2025-07-01, MET",
        "3, 2025-07-02, NOT_MET",
    })
    void new_staff_wait(int regime, LocalDate began, Verdict verdict) {
        var law = List.of(R1, R2, R3).get(regime - 1);
        var nominee = good(law).began(began);
        assertThat(nominee.counted(law, "LDTT", law.day().getYear())).isEqualTo(verdict);
        assertThat(nominee.initiatives(Reach.GRASSROOTS, law.day().getYear())
                        .counted(law, "CSTDCS", law.day().getYear()))
                .isEqualTo(verdict);
    }

    /// NĐ 91/2017 Điều 10: from a reprimand; from 2024 it is the rating that tells.
    @Test
    void the_disciplined_of_2021_are_left_out() {
        assertThat(good(R1).disciplined(2021, Sanction.REPRIMAND, null).counted(R1, "LDTT", 2021))
                .isEqualTo(NOT_MET);
        assertThat(good(R1).disciplined(2021, null, null).counted(R1, "LDTT", 2021))
                .isEqualTo(NOT_MET);
        assertThat(good(R1).disciplined(2020, Sanction.WARNING, null).counted(R1, "LDTT", 2021))
                .isEqualTo(MET);
        var later = good(R2).disciplined(2024, Sanction.REPRIMAND, null).judged(R2, "LDTT", 2024);
        assertThat(later.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(found(later, "eligibility.found.discipline")).isPresent();
    }

    @Test
    void discipline_that_is_not_known_is_asked_for() {
        var judgement = person().rated(Rating.GOOD, 2021).judged(R1, "LDTT", 2021);
        assertThat(judgement.gap()).isEqualTo(Gap.FACT);
    }

    /// Luật 15/2003 Điều 10; no condition of the nation from 2024.
    @Test
    void registering_is_a_must_until_2023() {
        assertThat(good(R1).registered(Known.NO).counted(R1, "LDTT", 2021)).isEqualTo(NOT_MET);
        assertThat(good(R2).registered(Known.UNKNOWN).counted(R2, "LDTT", 2024)).isEqualTo(MET);
        assertThat(found(good(R2).registered(Known.NO).judged(R2, "LDTT", 2024), "eligibility.found.registered_no"))
                .map(Finding.One::gap)
                .contains(Gap.JUDGMENT);
    }

    /// NĐ 152/2025 Điều 4 khoản 4.
    @Test
    void an_examination_pauses_from_july_2025() {
        assertThat(good(R3).examined(Known.YES).counted(R3, "LDTT", 2025)).isEqualTo(NOT_MET);
        assertThat(good(R2).examined(Known.YES).counted(R2, "LDTT", 2024)).isEqualTo(MET);
        assertThat(good(R3).examined(Known.UNKNOWN).judged(R3, "LDTT", 2025).gap())
                .isEqualTo(Gap.JUDGMENT);
    }

    /// NĐ 152/2025 Điều 4 khoản 4: merits count from when the sanction was served.
    @Test
    void years_before_a_sanction_was_served_do_not_count() {
        var nominee = person().nothingElseBefore(2025)
                .held("CSTDCS", 2023, 2024, 2025)
                .initiatives(Reach.PROVINCE, 2025);
        assertThat(nominee.counted(R3, "CSTDT", 2025)).isEqualTo(MET);
        assertThat(nominee.disciplined(2024, Sanction.REPRIMAND, LocalDate.of(2024, 9, 1))
                        .judged(R3, "CSTDT", 2025)
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(nominee.disciplined(2021, Sanction.REPRIMAND, LocalDate.of(2022, 3, 1))
                        .counted(R3, "CSTDT", 2025))
                .isEqualTo(MET);
    }

    /// NĐ 91/2017 Điều 10 khoản 4; NĐ 152/2025 Điều 4 khoản 5.
    @Test
    void maternity_counts() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var judgement = good(law).absent(Service.Why.MATERNITY, year, 6, 0).judged(law, "LDTT", year);
            assertThat(found(judgement, "eligibility.found.absence"))
                    .map(Finding.One::verdict)
                    .contains(MET);
        }
    }

    /// NĐ 91/2017 Điều 10: under twelve months counts, from twelve months by results.
    @Test
    void training_counts_by_its_length() {
        assertThat(absence(R1, 11)).contains(MET);
        assertThat(absence(R1, 12)).contains(CANNOT_TELL);
        assertThat(absence(R2, 11)).contains(MET);
        assertThat(absence(R3, 11)).contains(CANNOT_TELL);
    }

    private static Optional<Verdict> absence(Law law, int months) {
        int year = law.day().getYear();
        var judgement = good(law).absent(Service.Why.TRAINING, year, months, 0).judged(law, "LDTT", year);
        return found(judgement, "eligibility.found.absence").map(Finding.One::verdict);
    }

    @Test
    void the_rule_of_one_place_is_a_remark_and_never_decides() {
        var judgement = good(R1).absent(Service.Why.LEAVE, 2021, 0, 40).judged(R1, "LDTT", 2021);
        assertThat(judgement.remarks()).hasSize(1);
        assertThat(judgement.remarks().getFirst().basis().place()).isNotNull();
        assertThat(judgement.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(good(R1).absent(Service.Why.LEAVE, 2021, 0, 39)
                        .judged(R1, "LDTT", 2021)
                        .remarks())
                .isEmpty();
        var later = good(R2).absent(Service.Why.LEAVE, 2024, 0, 40).judged(R2, "LDTT", 2024);
        assertThat(found(later, "eligibility.found.absence"))
                .map(Finding.One::gap)
                .contains(Gap.JUDGMENT);
    }

    /// TT 12/2019: not two forms of the State in a year.
    @Test
    void one_form_of_the_state_a_year() {
        var nominee = person().nothingElseBefore(2021)
                .held("BKT", 2015)
                .rated(Rating.EXCELLENT, 2016, 2017, 2018, 2019, 2020, 2021)
                .initiatives(Reach.GRASSROOTS, 2017, 2018, 2019, 2020, 2021);
        assertThat(nominee.held("HCLD3", 2020).judged(R1, "BKTTG", 2021).verdict())
                .isNotEqualTo(NOT_MET);
        assertThat(nominee.held("HCLD3", 2021).judged(R1, "BKTTG", 2021).verdict())
                .isEqualTo(NOT_MET);
        assertThat(nominee.held("HCLD3", 2021, Past.State.HOLDS, true)
                        .judged(R1, "BKTTG", 2021)
                        .verdict())
                .isNotEqualTo(NOT_MET);
    }

    @Test
    void a_form_of_the_state_of_the_year_hinders_perhaps_where_nobody_has_said_its_kind() {
        var nominee = person().nothingElseBefore(2021)
                .held("BKT", 2015)
                .rated(Rating.EXCELLENT, 2016, 2017, 2018, 2019, 2020, 2021)
                .initiatives(Reach.GRASSROOTS, 2017, 2018, 2019, 2020, 2021);
        assertThat(nominee.held("HCLD3", 2021, Past.State.HOLDS, Known.UNKNOWN)
                        .judged(R1, "BKTTG", 2021)
                        .verdict())
                .isEqualTo(CANNOT_TELL);
    }

    /// NĐ 152/2025 Điều 60 khoản 5.
    @Test
    void a_dissolved_unit_receives_nothing() {
        var facts = Facts.of(Award.Subject.COLLECTIVE).with(Service.UNKNOWN.dissolved(Known.YES));
        assertThat(new Nominee(facts).judged(R3, "TTLDTT", 2025).verdict()).isEqualTo(NOT_MET);
    }

    private static Nominee good(Law law) {
        int year = law.day().getYear();
        return person().nothingElseBefore(year).rated(Rating.GOOD, year);
    }

    private static Optional<Finding.One> found(Judgement judgement, String key) {
        return judgement.cases().stream()
                .flatMap(Finding::each)
                .filter(each -> each.found().stream()
                        .anyMatch(found -> found.words().key().equals(key)))
                .findFirst();
    }
}
