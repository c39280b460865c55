package vn.thidua.rulebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Rulebook;

/// What a local regulation may lay down beside the law, on both sides of each border.
class LawCheckTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final LocalDate OLD = LocalDate.of(2021, 3, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);

    /// NĐ 91/2017/NĐ-CP Điều 9 khoản 3: 15 % of those who are advanced laborers.
    @ParameterizedTest
    @CsvSource({"10, DOWN, true", "15, DOWN, true", "15, HALF_UP, false", "15.1, DOWN, false", "100, DOWN, false"})
    void a_cap_of_the_nation_may_be_kept_or_lowered_but_not_raised(
            BigDecimal percent, RoundingMode rounding, boolean lawful) {
        var found = examined(OLD, LocalDate.of(2021, 12, 31), UnitKind.PROVINCE, cap(percent, rounding));

        assertThat(found.stream().filter(Remark::blocks)).hasSize(lawful ? 0 : 1);
        assertThat(found).allSatisfy(remark -> assertThat(remark.citation()).contains("91/2017", "Điều 9 khoản 3"));
    }

    /// Luật 06/2022/QH15 Điều 23; NĐ 152/2025/NĐ-CP Điều 6: no cap of the nation, left to ministries and provinces.
    @Test
    void what_the_law_leaves_to_provinces_is_free() {
        assertThat(examined(NOW, null, UnitKind.PROVINCE, cap(BigDecimal.valueOf(90), RoundingMode.UP)))
                .isEmpty();
    }

    /// More than half the members advanced laborers until 2023, 70 % of them since (Luật 06/2022/QH15).
    @Test
    void a_regulation_that_outlives_its_law_is_warned_of_from_the_day_the_law_changes() {
        assertThat(examined(OLD, null, UnitKind.PROVINCE, members("50")))
                .singleElement()
                .matches(Remark::blocks);
        assertThat(examined(OLD, null, UnitKind.PROVINCE, members("60")))
                .singleElement()
                .matches(remark -> !remark.blocks())
                .satisfies(remark -> assertThat(remark.since()).isEqualTo(LocalDate.of(2024, 1, 1)));
        assertThat(examined(OLD, LocalDate.of(2023, 12, 31), UnitKind.PROVINCE, members("60")))
                .isEmpty();
        assertThat(examined(OLD, null, UnitKind.PROVINCE, members("70"))).isEmpty();
    }

    @Test
    void an_award_the_law_of_the_first_day_does_not_know_is_refused() {
        var village =
                new Provision.Asks("Điều 4", new AwardCode("XPTB"), new Condition.Words("Có mô hình dân vận khéo."));

        assertThat(examined(OLD, null, UnitKind.PROVINCE, village))
                .singleElement()
                .matches(Remark::blocks)
                .satisfies(remark -> assertThat(remark.text().key()).isEqualTo("rulebook.local.law.award"));
        assertThat(examined(NOW, null, UnitKind.PROVINCE, village)).isEmpty();
    }

    /// NĐ 91/2017/NĐ-CP Điều 48 khoản 1: the flag of the government by 31 March.
    @ParameterizedTest
    @CsvSource({"3, 30, 0, true", "3, 31, 0, true", "4, 1, 0, false", "1, 15, 1, false"})
    void a_deadline_may_be_earlier_but_not_later(int month, int day, int yearsAfter, boolean lawful) {
        var last = new Provision.LastDay(
                "Điều 7", codes("COCP"), "Hồ sơ Cờ thi đua", MonthDay.of(month, day), yearsAfter, "Sở Nội vụ");

        assertThat(examined(OLD, LocalDate.of(2021, 12, 31), UnitKind.PROVINCE, last))
                .hasSize(lawful ? 0 : 1)
                .allSatisfy(remark -> assertThat(remark.citation()).contains("Điều 48"));
    }

    /// QĐ 11/2021/QĐ-UBND tỉnh Quảng Nam Điều 14 is one province's: another may ask for its dossiers later.
    @Test
    void the_last_day_of_another_province_binds_nobody() {
        var last = new Provision.LastDay(
                "Điều 7", codes("COTINH"), "Hồ sơ Cờ thi đua của tỉnh", MonthDay.of(11, 30), 0, "Sở Nội vụ");

        assertThat(examined(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 12, 31), UnitKind.PROVINCE, last))
                .isEmpty();
    }

    @Test
    void days_can_only_be_counted_back_from_a_deadline_there_is() {
        var flag = new Provision.DaysBefore("Điều 7", new AwardCode("COCP"), "Hồ sơ", 20, "Sở Nội vụ");
        var laborer = new Provision.DaysBefore("Điều 7", new AwardCode("LDTT"), "Hồ sơ", 20, "Sở Nội vụ");

        assertThat(examined(NOW, null, UnitKind.PROVINCE, flag)).isEmpty();
        assertThat(examined(NOW, null, UnitKind.PROVINCE, laborer)).hasSize(1);
    }

    /// Luật 06/2022/QH15 Điều 24 khoản 1: good completion of tasks for an advanced laborer.
    @ParameterizedTest
    @CsvSource({"LDTT, EXCELLENT, true", "LDTT, GOOD, true", "LDTT, COMPLETED, false", "CSTDCS, COMPLETED, false"})
    void a_standard_may_be_raised_but_not_lowered(String award, Rating least, boolean lawful) {
        var asks = new Provision.Asks("Điều 4", new AwardCode(award), new Condition.Rated(least));

        assertThat(examined(NOW, null, UnitKind.DEPARTMENT, asks))
                .hasSize(lawful ? 0 : 1)
                .allSatisfy(remark -> assertThat(remark.citation()).contains("Điều 24"));
    }

    /// Luật 06/2022/QH15 Điều 21, 22, 27, 28 and 44: times, reach, shares and years may be asked for beyond the law's.
    static Stream<Arguments> conditions() {
        var fighter = new AwardCode("CSTDCS");
        var laborer = new AwardCode("LDTT");
        return Stream.of(
                arguments("CSTDT", new Condition.PriorTitle(fighter, 3), true),
                arguments("CSTDT", new Condition.PriorTitle(fighter, 2), false),
                arguments("CSTDT", new Condition.PriorTitle(laborer, 2), true),
                arguments("CSTDTQ", new Condition.Initiatives(Reach.NATION, 1, true), true),
                arguments("CSTDTQ", new Condition.Initiatives(Reach.PROVINCE, 2, true), false),
                arguments("CSTDTQ", new Condition.Initiatives(Reach.NATION, 0, true), false),
                arguments("TTLDTT", new Condition.MembersShare(laborer, new BigDecimal("0.7"), false), true),
                arguments("TTLDTT", new Condition.MembersShare(laborer, new BigDecimal("0.69"), false), false),
                arguments("TTLDTT", new Condition.MembersShare(fighter, new BigDecimal("0.1"), false), true),
                arguments("TTLDXS", new Condition.HasMember(fighter, 1), true),
                arguments("TTLDXS", new Condition.HasMember(fighter, 0), false),
                arguments("TTLDXS", new Condition.HasMember(laborer, 0), true),
                arguments("HCLD3", new Condition.Age(10), true),
                arguments("HCLD3", new Condition.Age(9), false),
                arguments("HCLD3", new Condition.RatedYears(Rating.GOOD, 1), true));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void what_an_award_asks_in_any_case_may_be_exceeded_but_not_fallen_short_of(
            String award, Condition condition, boolean lawful) {
        var asks = new Provision.Asks("Điều 4", new AwardCode(award), condition);

        assertThat(examined(NOW, null, UnitKind.PROVINCE, asks)).hasSize(lawful ? 0 : 1);
    }

    /// NĐ 91/2017/NĐ-CP Điều 9 khoản 3: what goes to a block is held to the share of the whole.
    @ParameterizedTest
    @CsvSource({"CSTDCS, 0.15, true", "CSTDCS, 0.16, false", "LDTT, 0.9, true"})
    void a_share_for_each_block_stays_within_the_cap_of_the_nation(String award, BigDecimal share, boolean lawful) {
        var quota = new Provision.PerBlock("Điều 8", new AwardCode(award), null, null, share);

        assertThat(examined(OLD, LocalDate.of(2021, 12, 31), UnitKind.PROVINCE, quota))
                .hasSize(lawful ? 0 : 1);
    }

    @Test
    void a_number_for_each_block_is_the_provinces_own() {
        var quota = new Provision.PerBlock("Điều 8", new AwardCode("CSTDCS"), null, 30, null);

        assertThat(examined(OLD, LocalDate.of(2021, 12, 31), UnitKind.PROVINCE, quota))
                .isEmpty();
    }

    /// NĐ 152/2025/NĐ-CP Điều 54: at most 0.6 for a commemorative insignia; a title's sum is fixed (Điều 50).
    @ParameterizedTest
    @CsvSource({"KNC, 0.5, true", "KNC, 0.6, true", "KNC, 0.61, false", "CSTDCS, 1, false", "CSTDCS, 0.5, false"})
    void a_prize_is_chosen_below_a_ceiling_and_nowhere_else(String award, BigDecimal coefficient, boolean lawful) {
        var money = new Provision.Money("Điều 9", new AwardCode(award), Award.Subject.INDIVIDUAL, coefficient);

        assertThat(examined(NOW, null, UnitKind.PROVINCE, money))
                .hasSize(lawful ? 0 : 1)
                .allSatisfy(remark -> assertThat(remark.citation()).contains("152/2025"));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, THUKHEN, Thư khen, PROVINCE, true",
        "COMMUNE, THUKHEN, Thư khen, COMMUNE, true",
        "COMMUNE, THUKHEN, Thư khen, PROVINCE, false",
        "PROVINCE, THUKHEN, Thư khen, PRESIDENT, false",
        "PROVINCE, LDTT, Thư khen, PROVINCE, false",
        "PROVINCE, THUKHEN, Lao động tiên tiến, PROVINCE, false",
    })
    void a_form_of_its_own_takes_no_name_of_the_law_and_no_authority_above(
            UnitKind unit, String code, String name, Authority decider, boolean lawful) {
        var form =
                new Provision.Form("Điều 8", new AwardCode(code), name, "grassroots", Award.Subject.ANY, decider, "");

        assertThat(examined(NOW, null, unit, form)).hasSize(lawful ? 0 : 1);
    }

    /// NĐ 152/2025/NĐ-CP Điều 50, 54: the law's own sums are fixed, an award without one gets none.
    @ParameterizedTest
    @CsvSource({
        "CSTDCS, INDIVIDUAL, rulebook.local.law.prize_fixed",
        "BKT, COLLECTIVE, rulebook.local.law.prize_fixed",
        "CSTDCS, COLLECTIVE, rulebook.local.law.prize_fixed",
        "COTINH, INDIVIDUAL, rulebook.local.law.prize_none",
        "KNC, COLLECTIVE, rulebook.local.law.prize_none",
    })
    void a_refused_prize_says_whether_the_law_fixes_one(String award, Award.Subject subject, String key) {
        var money = new Provision.Money("Điều 9", new AwardCode(award), subject, new BigDecimal("0.5"));

        assertThat(examined(NOW, null, UnitKind.PROVINCE, money))
                .singleElement()
                .satisfies(remark -> assertThat(remark.text().key()).isEqualTo(key));
    }

    /// Cited is the article of an award that this decider alone decides on; some decide on none alone.
    @ParameterizedTest
    @CsvSource({"COMMUNE, PRESIDENT, true", "COMMUNE, PRIME_MINISTER, true", "SCHOOL, ENTERPRISE, false"})
    void a_decider_too_high_is_named_with_the_article_that_gives_him_his_own(
            UnitKind unit, Authority decider, boolean cited) {
        assertThat(examined(NOW, null, unit, form("THUKHEN", "Thư khen", decider)))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.text().key()).isEqualTo("rulebook.local.law.decider");
                    assertThat(remark.citation() != null).isEqualTo(cited);
                });
    }

    @Test
    void a_remark_names_award_and_days_as_people_write_them() {
        var late =
                new Provision.LastDay("Điều 7", codes("COCP"), "Hồ sơ Cờ thi đua", MonthDay.of(7, 1), 0, "Sở Nội vụ");

        assertThat(examined(NOW, null, UnitKind.PROVINCE, late)
                        .getFirst()
                        .text()
                        .arguments())
                .containsExactly("01/07", "Cờ thi đua của Chính phủ", "30/06");
    }

    private static Provision.Form form(String code, String name, Authority decider) {
        return new Provision.Form("Điều 8", new AwardCode(code), name, "grassroots", Award.Subject.ANY, decider, "");
    }

    private static List<Remark> examined(LocalDate from, @Nullable LocalDate to, UnitKind unit, Provision provision) {
        return new LawCheck(RULEBOOK, unit, RULEBOOK::asOf).examine(content(from, to, provision));
    }

    private static Content content(LocalDate from, @Nullable LocalDate to, Provision provision) {
        return new Content("5/2026/QĐ-UBND", from, "Quy chế thi đua", from, to, List.of(provision));
    }

    private static Provision cap(BigDecimal percent, RoundingMode rounding) {
        return new Provision.Cap(
                "Điều 5", new AwardCode("CSTDCS"), percent.movePointLeft(2), codes("LDTT"), "", rounding);
    }

    private static Provision members(String percent) {
        return new Provision.Asks(
                "Điều 4",
                new AwardCode("TTLDTT"),
                new Condition.MembersShare(new AwardCode("LDTT"), new BigDecimal(percent).movePointLeft(2), false));
    }

    private static List<AwardCode> codes(String code) {
        return List.of(new AwardCode(code));
    }
}
