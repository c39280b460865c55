package vn.thidua.rulebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/// What the regulation of a unit above leaves to one below, on both sides of each border.
class SuperiorsRegulationTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final AwardCode LABORER = new AwardCode("LDTT");
    private static final String OF_PROVINCE = "Điều 7 Quy chế của tỉnh";
    private static final Validity VALID = new Validity(LocalDate.of(2026, 1, 1), null, OF_PROVINCE, Confidence.V);
    private static final LocalLaw.Origin ORIGIN = new LocalLaw.Origin("Tỉnh", "", null, false);

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
        var asks = asks(new Condition.BodyRated(by, least, years));
        var above = new Condition.BodyRated(RatingSystem.PARTY, Rating.GOOD, 2);

        assertThat(below(asking(above), asks))
                .hasSize(lawful ? 0 : 1)
                .allSatisfy(remark -> assertThat(remark.citation()).isEqualTo(OF_PROVINCE));
        assertThat(below(LocalLaw.NONE, asks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, true", "10, true", "12, false"})
    void the_regulation_of_a_superior_binds_as_the_law_does(BigDecimal percent, boolean lawful) {
        var tenth = caps(cap(new BigDecimal("0.1"), List.of(LABORER), null, Scope.LOCAL));

        assertThat(below(tenth, share(percent.movePointLeft(2), List.of(LABORER), "")))
                .hasSize(lawful ? 0 : 1)
                .allSatisfy(remark -> assertThat(remark.citation()).isEqualTo(OF_PROVINCE));
    }

    @ParameterizedTest
    @CsvSource({"GOOD, 3, true", "EXCELLENT, 3, true", "GOOD, 2, false", "COMPLETED, 3, false", "COMPLETED, 4, false"})
    void years_of_a_rating_a_unit_above_asks_for_are_not_made_fewer_or_worse(Rating least, int years, boolean lawful) {
        var asks = asks(new Condition.RatedYears(least, years));

        assertThat(below(asking(new Condition.RatedYears(Rating.GOOD, 3)), asks))
                .hasSize(lawful ? 0 : 1);
        assertThat(below(asking(new Condition.Rated(Rating.GOOD)), asks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GRASSROOTS, 2, true", "PROVINCE, 2, true", "GRASSROOTS, 1, false"})
    void initiatives_a_unit_above_asks_for_are_not_made_fewer(Reach reach, int count, boolean lawful) {
        var asks = asks(new Condition.Initiatives(reach, count, false));

        assertThat(below(asking(new Condition.Initiatives(Reach.GRASSROOTS, 2, false)), asks))
                .hasSize(lawful ? 0 : 1);
    }

    /// More than half is more than half exactly.
    @Test
    void of_more_than_half_the_half_is_less() {
        var above = asking(members("0.5", true));

        assertThat(below(above, asks(members("0.5", false)))).hasSize(1);
        assertThat(below(above, asks(members("0.51", false)))).isEmpty();
    }

    /// A base in words is compared where the words are the same: the one is a share of what the other is.
    @ParameterizedTest
    @CsvSource({"5, số người của đơn vị, true", "6, số người của đơn vị, false", "60, số hộ của xã, true"})
    void a_cap_in_words_of_a_unit_above_is_kept_to(BigDecimal percent, String base, boolean lawful) {
        var five = cap(new BigDecimal("0.05"), List.of(), "số người của đơn vị", Scope.LOCAL);
        var cap = share(percent.movePointLeft(2), List.of(), base);

        assertThat(below(caps(five), cap)).hasSize(lawful ? 0 : 1);
        assertThat(below(caps(cap(new BigDecimal("0.05"), List.of(), null, Scope.LOCAL)), cap))
                .isEmpty();
    }

    @Test
    void what_is_left_to_others_and_what_others_do_binds_nobody() {
        var wide = share(new BigDecimal("0.9"), List.of(LABORER), "");

        for (var scope : Scope.values()) {
            boolean binds = scope == Scope.NATIONAL || scope == Scope.LOCAL;
            assertThat(below(caps(cap(new BigDecimal("0.1"), List.of(LABORER), null, scope)), wide))
                    .as(scope.name())
                    .hasSize(binds ? 1 : 0);
        }
    }

    /// What a cap is counted of must be what the other is counted of.
    @Test
    void a_cap_of_another_base_is_not_compared() {
        var tenth = caps(cap(new BigDecimal("0.1"), List.of(LABORER), null, Scope.LOCAL));

        assertThat(below(tenth, share(new BigDecimal("0.9"), List.of(new AwardCode("CSTT")), "")))
                .isEmpty();
        assertThat(below(tenth, share(new BigDecimal("0.9"), List.of(), "số người")))
                .isEmpty();
    }

    @Test
    void a_form_of_a_unit_above_is_known_below_and_its_name_taken() {
        var above = above(List.of(), List.of(), List.of(), List.of(letter()));

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

        assertThat(below(above(List.of(), List.of(), List.of(), List.of(letter)), money))
                .isEmpty();
        var sum =
                new Prize(letter.code(), Award.Subject.INDIVIDUAL, new BigDecimal("0.1"), false, Set.of(), true, VALID);
        assertThat(below(above(List.of(), List.of(), List.of(sum), List.of(letter)), money))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.text().key()).isEqualTo("rulebook.local.law.prize_fixed");
                    assertThat(remark.text().arguments()).first().isEqualTo("Thư khen");
                });
    }

    private static List<Remark> below(LocalLaw above, Provision provision) {
        var content = new Content("5/2026/QĐ", NOW, "Quy chế thi đua", NOW, null, List.of(provision));
        return new LawCheck(
                        RULEBOOK, UnitKind.DEPARTMENT, day -> RULEBOOK.asOf(day).with(above))
                .examine(content);
    }

    private static LocalLaw above(
            List<Cap> caps, List<Standard> standards, List<Prize> prizes, List<CommendationForm> forms) {
        return new LocalLaw(
                caps, standards, List.of(), List.of(), List.of(), prizes, forms, Map.of(OF_PROVINCE, ORIGIN));
    }

    private static LocalLaw asking(Condition condition) {
        var clause = new Standard.Clause(condition, OF_PROVINCE, Confidence.V, ORIGIN);
        var standard = new Standard(FIGHTER, null, List.of(clause), List.of(), VALID, null);
        return above(List.of(), List.of(standard), List.of(), List.of());
    }

    private static LocalLaw caps(Cap cap) {
        return above(List.of(cap), List.of(), List.of(), List.of());
    }

    private static Cap cap(BigDecimal share, List<AwardCode> of, @Nullable String base, Scope scope) {
        return new Cap(FIGHTER, share, of, base, null, RoundingMode.DOWN, scope, "Tỉnh", VALID, null);
    }

    private static CommendationForm letter() {
        return LocalForms.of(form("THUKHEN", "Thư khen", Authority.PROVINCE), VALID);
    }

    private static Provision.Form form(String code, String name, Authority decider) {
        return new Provision.Form("Điều 8", new AwardCode(code), name, "grassroots", Award.Subject.ANY, decider, "");
    }

    private static Provision share(BigDecimal share, List<AwardCode> of, String base) {
        return new Provision.Cap("Điều 5", FIGHTER, share, of, base, RoundingMode.DOWN);
    }

    private static Provision asks(Condition condition) {
        return new Provision.Asks("Điều 4", FIGHTER, condition);
    }

    private static Condition members(String share, boolean strict) {
        return new Condition.MembersShare(LABORER, new BigDecimal(share), strict);
    }

    private static Provision words(String award) {
        return new Provision.Asks("Điều 4", new AwardCode(award), new Condition.Words("Gương mẫu."));
    }
}
