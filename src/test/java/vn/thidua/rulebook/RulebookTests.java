package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The double ledger: each cap and threshold once more, by hand, with its article.
class RulebookTests {
    private static final Rulebook RULEBOOK = Rulebook.load();

    /// NĐ 91/2017/NĐ-CP Điều 9 khoản 3: at most 15 % of the advanced, while that decree was in force.
    @ParameterizedTest
    @CsvSource({"2017-10-01, 9, 60", "2021-06-30, 15, 100", "2023-12-31, 30, 202"})
    void caps_grassroots_fighters_at_fifteen_percent_until_the_end_of_2023(LocalDate day, int most, int advanced) {
        var cap = cap("CSTDCS", day);
        assertThat(cap.share()).isEqualByComparingTo("0.15");
        assertThat(cap.of()).containsExactly(new AwardCode("LDTT"), new AwardCode("CSTT"));
        assertThat(cap.most(advanced)).isEqualTo(most);
        assertThat(cap.validity().citation()).contains("91/2017").contains("Điều 9");
    }

    @Test
    void needs_a_hundred_advanced_for_fifteen_fighters() {
        assertThat(cap("CSTDCS", LocalDate.of(2021, 1, 1)).holdersFor(15)).isEqualTo(100);
        assertThat(cap("CSTDCS", LocalDate.of(2021, 1, 1)).most(66)).isEqualTo(9);
    }

    /// Luật 06/2022/QH15 Điều 23 and its decrees set none; the note says who may.
    @ParameterizedTest
    @CsvSource({"2024-01-01", "2025-06-30", "2025-07-01", "2026-11-20"})
    void knows_no_national_cap_on_fighters_from_2024(LocalDate day) {
        assertThat(cap("CSTDCS", day).share()).isNull();
        assertThat(cap("CSTDCS", day).note()).isNotBlank();
    }

    /// NĐ 91/2017/NĐ-CP Điều 11; NĐ 152/2025/NĐ-CP Điều 7 khoản 1.
    @ParameterizedTest
    @CsvSource({"2018-01-01, 91/2017", "2024-06-01, 98/2023", "2026-01-01, 152/2025"})
    void caps_government_flags_at_a_fifth(LocalDate day, String decree) {
        assertThat(cap("COCP", day).share()).isEqualByComparingTo("0.2");
        assertThat(cap("COCP", day).validity().citation()).contains(decree);
    }

    /// Luật 15/2003/QH11 Điều 28: more than half; Luật 06/2022/QH15 Điều 28 khoản 1: at least 70 %.
    @Test
    void raises_the_share_of_advanced_members_of_an_advanced_collective_in_2024() {
        var before = prerequisite("TTLDTT", LocalDate.of(2023, 12, 31), Prerequisite.Kind.MEMBERS_SHARE);
        assertThat(before.value()).isEqualByComparingTo("0.5");
        assertThat(before.strict()).isTrue();
        var after = prerequisite("TTLDTT", LocalDate.of(2024, 1, 1), Prerequisite.Kind.MEMBERS_SHARE);
        assertThat(after.value()).isEqualByComparingTo("0.7");
        assertThat(after.strict()).isFalse();
    }

    /// Luật 15/2003/QH11 Điều 27 and Luật 06/2022/QH15 Điều 27 khoản 1.
    @ParameterizedTest
    @CsvSource({"2019-01-01", "2024-01-01", "2026-01-01"})
    void asks_an_excellent_collective_for_seventy_percent_advanced_and_one_fighter(LocalDate day) {
        assertThat(prerequisite("TTLDXS", day, Prerequisite.Kind.MEMBERS_SHARE).value())
                .isEqualByComparingTo("0.7");
        var fighter = prerequisite("TTLDXS", day, Prerequisite.Kind.HAS_MEMBER);
        assertThat(fighter.value()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(fighter.of()).isEqualTo(new AwardCode("CSTDCS"));
    }

    /// Luật 06/2022/QH15 Điều 21, 22.
    @Test
    void counts_three_fighters_before_the_province_and_two_before_the_nation() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(prerequisite("CSTDT", day, Prerequisite.Kind.PRIOR_TITLE).value())
                .isEqualByComparingTo("3");
        assertThat(prerequisite("CSTDTQ", day, Prerequisite.Kind.PRIOR_TITLE).value())
                .isEqualByComparingTo("2");
    }

    /// NĐ 129/2025/NĐ-CP Điều 59: the commune took over; the district ended on 2025-07-01.
    @Test
    void hands_the_districts_titles_to_the_communes_in_july_2025() {
        var fighter = RULEBOOK.award("Chiến sĩ thi đua cơ sở").orElseThrow().award();
        assertThat(fighter.on(LocalDate.of(2025, 6, 30)).orElseThrow().by()).contains(Authority.DISTRICT);
        assertThat(fighter.on(LocalDate.of(2025, 7, 1)).orElseThrow().by())
                .contains(Authority.COMMUNE)
                .doesNotContain(Authority.DISTRICT);
    }

    /// Luật 06/2022/QH15 Điều 29; NĐ 152/2025/NĐ-CP Điều 8.
    @Test
    void knows_the_model_commune_only_since_2024_and_by_the_name_of_the_day() {
        var award = RULEBOOK.award("Xã tiêu biểu").orElseThrow().award();
        assertThat(award.on(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(award.nameOn(LocalDate.of(2024, 5, 1))).isEqualTo("Xã, phường, thị trấn tiêu biểu");
        assertThat(award.nameOn(LocalDate.of(2026, 5, 1))).isEqualTo("Xã, phường, đặc khu tiêu biểu");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Lao động tiên tiến;LDTT;NAME",
                "chiến sỹ thi đua cơ sở;CSTDCS;ALIAS",
                "CSTĐCS;CSTDCS;ALIAS",
                "Chiến sĩ thi đua cấp cơ sở;CSTDCS;SLIP",
                "Tập thể lao động tiến tiến;TTLDTT;SLIP",
                "Tập thể lao động xuất săc;TTLDXS;SLIP",
            },
            delimiter = ';')
    void finds_an_award_by_what_papers_call_it(String name, String code, AwardMatch.How how) {
        var match = RULEBOOK.award(name).orElseThrow();
        assertThat(match.award().code().value()).isEqualTo(code);
        if (how != AwardMatch.How.ALIAS) {
            assertThat(match.how()).isEqualTo(how);
        }
    }

    @Test
    void does_not_know_invented_titles() {
        assertThat(RULEBOOK.award("Người lao động gương mẫu nhất")).isEmpty();
    }

    @Test
    void follows_documents_through_their_life() {
        var documents = RULEBOOK.documents();
        assertThat(documents.all()).hasSize(86);
        var decree = documents.find("91/2017/NĐ-CP").orElseThrow();
        assertThat(decree.expiredOn(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(decree.expiredOn(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(decree.replacedBy()).containsExactly("98/2023/NĐ-CP");
        assertThat(documents.find("152/2025/nđ-cp").orElseThrow().notYetOn(LocalDate.of(2025, 6, 30)))
                .isTrue();
        assertThat(documents.find("68/KH-UBND"))
                .as("a local number tells no place")
                .isEmpty();
    }

    @Test
    void knows_the_founding_years() {
        var days = RULEBOOK.commemorations();
        assertThat(days.all()).hasSize(90);
        assertThat(days.find("thành lập Công đoàn Việt Nam", MonthDay.of(7, 28))
                        .orElseThrow()
                        .founded())
                .isEqualTo(1929);
        assertThat(days.find("ngày thành lập Đảng Cộng sản Việt Nam", null)
                        .orElseThrow()
                        .founded())
                .isEqualTo(1930);
        assertThat(days.find("ngày thành lập Trường Chính trị tỉnh", null)).isEmpty();
    }

    @Test
    void lists_the_twenty_nine_kinds_of_document() {
        assertThat(RULEBOOK.kinds()).hasSize(29);
        assertThat(RULEBOOK.kinds())
                .filteredOn(kind -> kind.abbreviation() == null)
                .hasSize(2);
    }

    @Test
    void replaces_no_document_by_an_unknown_one_of_the_same_register() {
        var unknown = RULEBOOK.documents().all().stream()
                .flatMap(document -> document.replacedBy().stream())
                .filter(number -> RULEBOOK.documents().find(number).isEmpty())
                .toList();
        assertThat(unknown).isEqualTo(List.of());
    }

    @Test
    void loads_fast_enough_for_the_command_line() {
        double best = Double.MAX_VALUE; // of three, for a machine shared by many
        for (int run = 0; run < 3; run++) {
            long begin = cpu();
            Rulebook.load();
            best = Math.min(best, (cpu() - begin) / 1e6);
        }
        assertThat(best).isLessThan(150.0);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Cap cap(String award, LocalDate day) {
        return RULEBOOK.asOf(day).cap(new AwardCode(award)).orElseThrow();
    }

    private static Prerequisite prerequisite(String award, LocalDate day, Prerequisite.Kind kind) {
        return RULEBOOK.asOf(day).prerequisites(new AwardCode(award)).stream()
                .filter(p -> p.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
