package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.Condition.Contest.BEST_OF_BLOCKS;
import static vn.thidua.rulebook.Condition.Contest.BLOCK;
import static vn.thidua.rulebook.Condition.Contest.THEME;
import static vn.thidua.rulebook.Condition.Organizer.CENTRAL;
import static vn.thidua.rulebook.Condition.Organizer.PRIME_MINISTER;
import static vn.thidua.rulebook.Condition.Organizer.PROVINCE;
import static vn.thidua.rulebook.eligibility.Nominee.R1;
import static vn.thidua.rulebook.eligibility.Nominee.R2;
import static vn.thidua.rulebook.eligibility.Nominee.R3;
import static vn.thidua.rulebook.eligibility.Nominee.collective;
import static vn.thidua.rulebook.eligibility.Nominee.ones;
import static vn.thidua.rulebook.eligibility.Verdict.CANNOT_TELL;
import static vn.thidua.rulebook.eligibility.Verdict.MET;
import static vn.thidua.rulebook.eligibility.Verdict.NOT_MET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Sanction;

/// The titles and forms of collectives, on both sides of each border, in each law.
class CollectivesTests {
    /// Luật 15/2003 Điều 28: more than half; Luật 06/2022 Điều 28 khoản 1: 70 % or more.
    @ParameterizedTest
    @CsvSource({
        "10, 5, NOT_MET, NOT_MET",
        "10, 6, MET, NOT_MET",
        "10, 7, MET, MET",
        "13, 9, MET, NOT_MET",
        "13, 10, MET, MET"
    })
    void an_advanced_collective_has_its_share_of_advanced(int total, int advanced, Verdict before, Verdict after) {
        var nominee = collective().members(total, total, "LDTT", advanced);
        assertThat(nominee.rated(Rating.GOOD, 2021).counted(R1, "TTLDTT", 2021)).isEqualTo(before);
        assertThat(nominee.rated(Rating.GOOD, 2024).counted(R2, "TTLDTT", 2024)).isEqualTo(after);
        assertThat(nominee.rated(Rating.GOOD, 2025).counted(R3, "TTLDTT", 2025)).isEqualTo(after);
    }

    @Test
    void says_how_many_members_are_missing() {
        var judgement =
                collective().members(10, 10, "LDTT", 5).rated(Rating.GOOD, 2024).judged(R2, "TTLDTT", 2024);
        assertThat(ones(judgement, "rulebook.condition.members_share")
                        .getFirst()
                        .mend())
                .extracting(mend -> mend.arguments())
                .containsExactly(List.of(2, 7));
    }

    @Test
    void nobody_of_an_advanced_collective_bears_a_warning() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var nominee = collective().members(10, 10, "LDTT", 9).rated(Rating.GOOD, year);
            assertThat(nominee.sanctions(Sanction.REPRIMAND).counted(law, "TTLDTT", year))
                    .isEqualTo(MET);
            assertThat(nominee.sanctions(Sanction.WARNING).counted(law, "TTLDTT", year))
                    .isEqualTo(NOT_MET);
        }
    }

    /// Luật 15/2003 Điều 27; Luật 06/2022 Điều 27, where the condition on discipline is gone.
    @Test
    void an_excellent_collective_has_all_tasks_done_and_a_fighter() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var nominee = collective().rated(Rating.EXCELLENT, year);
            assertThat(nominee.members(10, 10, "LDTT", 7, "CSTDCS", 1).counted(law, "TTLDXS", year))
                    .isEqualTo(MET);
            assertThat(nominee.members(10, 9, "LDTT", 7, "CSTDCS", 1).counted(law, "TTLDXS", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.members(10, 10, "LDTT", 6, "CSTDCS", 1).counted(law, "TTLDXS", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.members(10, 10, "LDTT", 7, "CSTDCS", 0).counted(law, "TTLDXS", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.members(10, 10, "LDTT", 7).counted(law, "TTLDXS", year))
                    .isEqualTo(CANNOT_TELL);
            assertThat(nominee.members(10, 10, "LDTT", 7, "CSTDCS", 1)
                            .sanctions(Sanction.WARNING)
                            .counted(law, "TTLDXS", year))
                    .isEqualTo(law == R1 ? NOT_MET : MET);
            assertThat(collective()
                            .rated(Rating.GOOD, year)
                            .members(10, 10, "LDTT", 7, "CSTDCS", 1)
                            .counted(law, "TTLDXS", year))
                    .isEqualTo(NOT_MET);
        }
    }

    /// Luật 15/2003 Điều 26; Luật 06/2022 Điều 26: the first of a block, or of a theme of three years.
    @Test
    void a_flag_of_the_province_goes_to_the_first_of_a_block() {
        for (var law : List.of(R1, R2, R3)) {
            int year = law.day().getYear();
            var nominee = collective().nothingElseBefore(year);
            assertThat(nominee.leads(year, BLOCK, PROVINCE, 0).counted(law, "COTINH", year))
                    .isEqualTo(MET);
            assertThat(nominee.leads(year - 1, BLOCK, PROVINCE, 0).counted(law, "COTINH", year))
                    .isEqualTo(NOT_MET);
            assertThat(nominee.counted(law, "COTINH", year)).isEqualTo(NOT_MET);
            assertThat(collective().counted(law, "COTINH", year)).isEqualTo(CANNOT_TELL);
        }
        var nominee = collective().nothingElseBefore(2024);
        assertThat(nominee.leads(2024, THEME, PROVINCE, 3)
                        .judged(R2, "COTINH", 2024)
                        .verdict())
                .isEqualTo(MET);
        assertThat(nominee.leads(2024, THEME, PROVINCE, 2)
                        .judged(R2, "COTINH", 2024)
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    /// Luật 06/2022 Điều 25.
    @Test
    void a_flag_of_the_government_goes_to_the_best_of_the_first() {
        var nominee = collective().nothingElseBefore(2025);
        assertThat(nominee.leads(2025, BEST_OF_BLOCKS, PROVINCE, 0).counted(R3, "COCP", 2025))
                .isEqualTo(MET);
        assertThat(nominee.leads(2025, BLOCK, CENTRAL, 0)
                        .judged(R3, "COCP", 2025)
                        .verdict())
                .isEqualTo(MET);
        assertThat(nominee.leads(2025, THEME, PRIME_MINISTER, 5)
                        .judged(R3, "COCP", 2025)
                        .verdict())
                .isEqualTo(MET);
        assertThat(nominee.leads(2025, THEME, PRIME_MINISTER, 4)
                        .judged(R3, "COCP", 2025)
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(nominee.leads(2025, BLOCK, PROVINCE, 0)
                        .judged(R3, "COCP", 2025)
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    /// NĐ 91/2017 Điều 39 khoản 2; Luật 06/2022 Điều 74 khoản 3.
    @Test
    void two_excellent_years_lead_to_a_certificate_of_the_province() {
        var nominee = collective().nothingElseBefore(2021);
        assertThat(nominee.held("TTLDXS", 2020, 2021).judged(R1, "BKT", 2021).verdict())
                .isEqualTo(MET);
        assertThat(nominee.rated(Rating.EXCELLENT, 2020, 2021)
                        .judged(R1, "BKT", 2021)
                        .verdict())
                .isEqualTo(MET);
        assertThat(nominee.held("TTLDXS", 2019, 2021).judged(R1, "BKT", 2021).verdict())
                .isEqualTo(CANNOT_TELL);
        var later =
                collective().nothingElseBefore(2024).held("TTLDXS", 2023, 2024).judged(R2, "BKT", 2024);
        assertThat(later.gap()).isEqualTo(Gap.JUDGMENT);
        assertThat(later.counted()).isTrue();
    }

    /// Luật 06/2022 Điều 73 khoản 4 điểm e; a year as excellent collective counts as an excellent year.
    @Test
    void a_certificate_of_the_prime_minister_takes_five_excellent_years_with_a_flag_or_two_certificates() {
        var nominee = collective().nothingElse(2025).held("BKT", 2020).held("TTLDXS", 2021, 2022, 2023, 2024, 2025);
        assertThat(nominee.held("COTINH", 2023).judged(R3, "BKTTG", 2025).verdict())
                .isEqualTo(MET);
        assertThat(nominee.held("BKT", 2022, 2024).judged(R3, "BKTTG", 2025).verdict())
                .isEqualTo(MET);
        var one = nominee.held("BKT", 2022).judged(R3, "BKTTG", 2025);
        assertThat(ones(one, "rulebook.condition.held_since"))
                .extracting(Finding.One::verdict)
                .containsOnly(NOT_MET);
        var before = nominee.held("COTINH", 2020).judged(R3, "BKTTG", 2025);
        assertThat(ones(before, "rulebook.condition.held_since"))
                .extracting(Finding.One::verdict)
                .containsOnly(NOT_MET);
    }

    /// Luật 06/2022 Điều 44 khoản 4 điểm đ: ten years old, five excellent years, flags or certificates.
    @ParameterizedTest
    @CsvSource({
        "COCP, '', MET",
        "'COTINH,COTINH', '', MET",
        "COTINH, BKT, MET",
        "COTINH, '', NOT_MET",
        "'', BKT, NOT_MET",
    })
    void the_labor_order_of_a_collective_takes_flags(String flags, String certificates, Verdict verdict) {
        var nominee = collective()
                .nothingElse(2024)
                .held("BKTTG", 2019)
                .rated(Rating.EXCELLENT, 2020, 2021, 2022, 2023, 2024);
        int year = 2020;
        for (var code : (flags + "," + certificates).split(",")) {
            nominee = code.isEmpty() ? nominee : nominee.held(code, year++);
        }
        assertThat(nominee.judged(R2, "HCLD3", 2024).verdict()).isEqualTo(verdict);
        assertThat(nominee.began(LocalDate.of(2015, 1, 1))
                        .judged(R2, "HCLD3", 2024)
                        .verdict())
                .isEqualTo(verdict);
        assertThat(nominee.began(LocalDate.of(2015, 1, 2))
                        .judged(R2, "HCLD3", 2024)
                        .verdict())
                .isEqualTo(NOT_MET);
    }
}
