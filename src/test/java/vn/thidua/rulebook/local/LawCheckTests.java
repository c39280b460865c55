package vn.thidua.rulebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Prize;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.Validity;

/// What a local regulation may lay down beside the law, on both sides of each border.
class LawCheckTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final LocalDate OLD = LocalDate.of(2021, 3, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final String OF_PROVINCE = "Điều 7 Quy chế của tỉnh";
    private static final Validity VALID = new Validity(LocalDate.of(2026, 1, 1), null, OF_PROVINCE, Confidence.V);
    private static final LocalLaw.Origin ORIGIN = new LocalLaw.Origin("Tỉnh", "", null, false);

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

    @Test
    void days_can_only_be_counted_back_from_a_deadline_there_is() {
        var flag = new Provision.DaysBefore("Điều 7", new AwardCode("COCP"), "Hồ sơ", 20, "Sở Nội vụ");
        var laborer = new Provision.DaysBefore("Điều 7", new AwardCode("LDTT"), "Hồ sơ", 20, "Sở Nội vụ");

        assertThat(examined(NOW, null, UnitKind.PROVINCE, flag)).isEmpty();
        assertThat(examined(NOW, null, UnitKind.PROVINCE, laborer)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, GOOD, 2, true",
        "PARTY, EXCELLENT, 3, true",
        "PARTY, COMPLETED, 2, false",
        "PARTY, GOOD, 1, false",
        "UNION, COMPLETED, 1, true"
    })
    void a_rating_a_unit_above_asks_of_the_party_is_not_lowered(
            RatingSystem by, Rating least, int years, boolean lawful) {
        var asks = new Provision.Asks("Điều 4", FIGHTER, new Condition.BodyRated(by, least, years));
        var above = new Condition.BodyRated(RatingSystem.PARTY, Rating.GOOD, 2);

        assertThat(below(asking(above), asks))
                .hasSize(lawful ? 0 : 1)
                .allSatisfy(remark -> assertThat(remark.citation()).isEqualTo(OF_PROVINCE));
        assertThat(examined(NOW, null, UnitKind.DEPARTMENT, asks)).isEmpty();
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

    @Test
    void the_regulation_of_a_superior_binds_as_the_law_does() {
        var validity = new Validity(LocalDate.of(2026, 1, 1), null, "Điều 5 Quy chế của tỉnh", Confidence.V);
        var ten = new Cap(
                new AwardCode("CSTDCS"),
                new BigDecimal("0.1"),
                codes("LDTT"),
                null,
                null,
                RoundingMode.DOWN,
                Scope.LOCAL,
                "Tỉnh",
                validity,
                null);
        var province = new LocalLaw(
                List.of(ten),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(validity.citation(), new LocalLaw.Origin("Tỉnh", "", null, false)));
        var check = new LawCheck(
                RULEBOOK, UnitKind.DEPARTMENT, day -> RULEBOOK.asOf(day).with(province));

        assertThat(check.examine(content(NOW, null, cap(BigDecimal.valueOf(12), RoundingMode.DOWN))))
                .singleElement()
                .extracting(Remark::citation)
                .isEqualTo("Điều 5 Quy chế của tỉnh");
        assertThat(check.examine(content(NOW, null, cap(BigDecimal.valueOf(8), RoundingMode.DOWN))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GOOD, 3, true", "EXCELLENT, 3, true", "GOOD, 2, false", "COMPLETED, 3, false", "COMPLETED, 4, false"})
    void years_of_a_rating_a_unit_above_asks_for_are_not_made_fewer_or_worse(Rating least, int years, boolean lawful) {
        var asks = new Provision.Asks("Điều 4", FIGHTER, new Condition.RatedYears(least, years));

        assertThat(below(asking(new Condition.RatedYears(Rating.GOOD, 3)), asks))
                .hasSize(lawful ? 0 : 1);
        assertThat(below(asking(new Condition.Rated(Rating.GOOD)), asks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GRASSROOTS, 2, true", "PROVINCE, 2, true", "GRASSROOTS, 1, false"})
    void initiatives_a_unit_above_asks_for_are_not_made_fewer(Reach reach, int count, boolean lawful) {
        var asks = new Provision.Asks("Điều 4", FIGHTER, new Condition.Initiatives(reach, count, false));

        assertThat(below(asking(new Condition.Initiatives(Reach.GRASSROOTS, 2, false)), asks))
                .hasSize(lawful ? 0 : 1);
    }

    /// More than half is more than half exactly.
    @Test
    void of_more_than_half_the_half_is_less() {
        var above = asking(new Condition.MembersShare(new AwardCode("LDTT"), new BigDecimal("0.5"), true));

        assertThat(below(above, members(FIGHTER, "50"))).hasSize(1);
        assertThat(below(above, members(FIGHTER, "51"))).isEmpty();
    }

    /// A base in words is compared where the words are the same: the one is a share of what the other is.
    @ParameterizedTest
    @CsvSource({"5, số người của đơn vị, true", "6, số người của đơn vị, false", "60, số hộ của xã, true"})
    void a_cap_in_words_of_a_unit_above_is_kept_to(BigDecimal percent, String base, boolean lawful) {
        var five = cap(new BigDecimal("0.05"), List.of(), "số người của đơn vị", Scope.LOCAL);
        var cap = new Provision.Cap("Điều 5", FIGHTER, percent.movePointLeft(2), List.of(), base, RoundingMode.DOWN);

        assertThat(below(caps(five), cap)).hasSize(lawful ? 0 : 1);
        assertThat(below(caps(cap(new BigDecimal("0.05"), List.of(), null, Scope.LOCAL)), cap))
                .isEmpty();
    }

    @Test
    void what_is_left_to_others_and_what_others_do_binds_nobody() {
        var wide = new Provision.Cap("Điều 5", FIGHTER, new BigDecimal("0.9"), codes("LDTT"), "", RoundingMode.DOWN);

        for (var scope : Scope.values()) {
            boolean binds = scope == Scope.NATIONAL || scope == Scope.LOCAL;
            assertThat(below(caps(cap(new BigDecimal("0.1"), codes("LDTT"), null, scope)), wide))
                    .as(scope.name())
                    .hasSize(binds ? 1 : 0);
        }
    }

    /// What a cap is counted of must be what the other is counted of.
    @Test
    void a_cap_of_another_base_is_not_compared() {
        var tenth = caps(cap(new BigDecimal("0.1"), codes("LDTT"), null, Scope.LOCAL));

        assertThat(below(
                        tenth,
                        new Provision.Cap(
                                "Điều 5", FIGHTER, new BigDecimal("0.9"), codes("CSTT"), "", RoundingMode.DOWN)))
                .isEmpty();
        assertThat(below(
                        tenth,
                        new Provision.Cap(
                                "Điều 5", FIGHTER, new BigDecimal("0.9"), List.of(), "số người", RoundingMode.DOWN)))
                .isEmpty();
    }

    @Test
    void a_form_of_a_unit_above_is_known_below_and_its_name_taken() {
        var above = forms(letter());

        assertThat(below(above, words("THUKHEN"))).isEmpty();
        assertThat(below(above, words("GIAYBIEU")))
                .singleElement()
                .satisfies(remark -> assertThat(remark.text().key()).isEqualTo("rulebook.local.law.award"));
        assertThat(below(above, form("THUKHEN", "Thư khen của giám đốc", Authority.HEAD)))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.text().key()).isEqualTo("rulebook.local.law.collision");
                    assertThat(remark.citation()).isEqualTo(OF_PROVINCE);
                });
        assertThat(below(above, form("GIAYBIEU", "Giấy biểu dương", Authority.HEAD)))
                .isEmpty();
    }

    @Test
    void of_a_form_above_a_prize_is_set_where_none_was() {
        var money = new Provision.Money(
                "Điều 9", new AwardCode("THUKHEN"), Award.Subject.INDIVIDUAL, new BigDecimal("0.2"));
        var letter = letter();

        assertThat(below(forms(letter), money)).isEmpty();
        var sum =
                new Prize(letter.code(), Award.Subject.INDIVIDUAL, new BigDecimal("0.1"), false, Set.of(), true, VALID);
        assertThat(below(
                        new LocalLaw(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(sum),
                                List.of(letter),
                                Map.of(OF_PROVINCE, ORIGIN)),
                        money))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.text().key()).isEqualTo("rulebook.local.law.prize_fixed");
                    assertThat(remark.text().arguments()).first().isEqualTo("Thư khen");
                });
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

    private static List<Remark> below(LocalLaw above, Provision provision) {
        return new LawCheck(
                        RULEBOOK, UnitKind.DEPARTMENT, day -> RULEBOOK.asOf(day).with(above))
                .examine(content(NOW, null, provision));
    }

    private static LocalLaw asking(Condition condition) {
        var clause = new Standard.Clause(condition, OF_PROVINCE, Confidence.V, ORIGIN);
        return new LocalLaw(
                List.of(),
                List.of(new Standard(FIGHTER, null, List.of(clause), List.of(), VALID, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(OF_PROVINCE, ORIGIN));
    }

    private static LocalLaw caps(Cap cap) {
        return new LocalLaw(
                List.of(cap),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(OF_PROVINCE, ORIGIN));
    }

    private static Cap cap(BigDecimal share, List<AwardCode> of, @Nullable String base, Scope scope) {
        return new Cap(FIGHTER, share, of, base, null, RoundingMode.DOWN, scope, "Tỉnh", VALID, null);
    }

    private static LocalLaw forms(CommendationForm form) {
        return new LocalLaw(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(form),
                Map.of(OF_PROVINCE, ORIGIN));
    }

    private static CommendationForm letter() {
        return LocalForms.of(form("THUKHEN", "Thư khen", Authority.PROVINCE), VALID);
    }

    private static Provision words(String award) {
        return new Provision.Asks("Điều 4", new AwardCode(award), new Condition.Words("Gương mẫu."));
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
        return members(new AwardCode("TTLDTT"), percent);
    }

    private static Provision members(AwardCode award, String percent) {
        return new Provision.Asks(
                "Điều 4",
                award,
                new Condition.MembersShare(new AwardCode("LDTT"), new BigDecimal(percent).movePointLeft(2), false));
    }

    private static List<AwardCode> codes(String code) {
        return List.of(new AwardCode(code));
    }
}
