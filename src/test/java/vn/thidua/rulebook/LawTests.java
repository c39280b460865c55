package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the law of a day answers, beside the law of another, and with what a place lays over it.
class LawTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final Law OLD = RULEBOOK.asOf(LocalDate.of(2021, 12, 15));
    private static final Law NOW = RULEBOOK.asOf(LocalDate.of(2026, 3, 1));
    private static final AwardCode FIGHTER = new AwardCode("CSTDCS");
    private static final AwardCode FLAG = new AwardCode("COCP");

    /// NĐ 91/2017/NĐ-CP Điều 13; Luật 06/2022/QH15 Điều 8.
    @Test
    void names_the_kinds_of_commendation_of_its_day() {
        assertThat(OLD.kinds())
                .extracting(CommendationKind::name)
                .contains("Theo đợt (chuyên đề)", "Đối ngoại")
                .hasSize(6);
        assertThat(NOW.kinds())
                .extracting(CommendationKind::name)
                .contains("Phong trào thi đua (gồm cả thi đua theo chuyên đề)")
                .doesNotContain("Theo đợt (chuyên đề)")
                .hasSize(6);
    }

    /// NĐ 91/2017/NĐ-CP Điều 48; NĐ 98/2023/NĐ-CP Điều 32; NĐ 152/2025/NĐ-CP Điều 35.
    @ParameterizedTest
    @CsvSource({"2023-12-31, 3, 31", "2024-01-01, 6, 30", "2025-07-01, 6, 30"})
    void tells_the_last_day_of_the_governments_flag(LocalDate on, int month, int day) {
        var law = RULEBOOK.asOf(on);

        assertThat(law.deadlines(FLAG)).extracting(Deadline::day).containsOnly(MonthDay.of(month, day));
        assertThat(law.deadlines(FIGHTER)).isEmpty();
        assertThat(law.deadlines()).containsAll(law.deadlines(FLAG));
    }

    /// NĐ 98/2023/NĐ-CP Điều 30 khoản 7; NĐ 152/2025/NĐ-CP Điều 33 khoản 5.
    @Test
    void an_awards_own_line_of_votes_stands_for_that_of_its_level() {
        var votes = NOW.votes(award("COCP"));

        assertThat(votes)
                .extracting(Vote::share)
                .first()
                .satisfies(share -> assertThat(share).isEqualByComparingTo("0.8"));
        assertThat(votes).allMatch(vote -> vote.awards().contains(FLAG));
        assertThat(NOW.votes(award("LDTT")))
                .isNotEmpty()
                .allMatch(vote -> vote.awards().isEmpty());
        assertThat(NOW.votes()).containsAll(votes);
    }

    /// NĐ 91/2017/NĐ-CP Điều 68; NĐ 152/2025/NĐ-CP Điều 49 khoản 5.
    @Test
    void of_several_titles_of_one_time_the_highest_sum_is_paid_and_the_law_is_named() {
        assertThat(OLD.severalTitles())
                .get()
                .satisfies(several -> assertThat(several.validity().citation()).contains("91/2017"));
        assertThat(NOW.severalTitles())
                .get()
                .satisfies(several -> assertThat(several.validity().citation()).contains("152/2025"));
    }

    @Test
    void names_its_regime_and_what_must_stand_before() {
        assertThat(OLD.regime()).isNotEqualTo(NOW.regime());
        assertThat(OLD.prerequisites(new AwardCode("CSTDT"))).isNotEmpty();
        assertThat(OLD.prerequisites()).containsAll(OLD.prerequisites(new AwardCode("CSTDT")));
        assertThat(OLD.prerequisites(new AwardCode("GDVH"))).isEmpty();
    }

    @Test
    void a_place_lays_its_caps_and_quotas_over_the_nations() {
        var place = new Validity(LocalDate.of(2021, 1, 1), null, "Điều 5 Quy chế của tỉnh", Confidence.V);
        var ten = cap("0.10", place);
        var quota = new Quota(FLAG, null, 2, null, place);
        var law = OLD.with(local(List.of(ten), List.of(quota)));

        assertThat(law.cap(FIGHTER)).contains(ten);
        assertThat(OLD.with(local(List.of(cap("0.15", place)), List.of())).cap(FIGHTER))
                .as("the nation's where the place sets the same")
                .isEqualTo(OLD.cap(FIGHTER));
        assertThat(law.quotas(FLAG)).containsExactly(quota);
        assertThat(law.quotas(FIGHTER)).isEmpty();
        assertThat(OLD.quotas(FLAG)).isEmpty();
    }

    /// A ministry's or province's own sum stands for the nation's; a sum of one's own subject before that of a person.
    @Test
    void a_places_own_prize_stands_before_the_nations() {
        var place = new Validity(LocalDate.of(2021, 1, 1), null, "Điều 9 Quy chế của tỉnh", Confidence.V);
        var certificate = new AwardCode("BKT");
        var person = prize(certificate, Award.Subject.INDIVIDUAL, "0.7", place);
        var family = prize(certificate, Award.Subject.HOUSEHOLD, "0.9", place);

        assertThat(NOW.with(prizes(person)).prize(certificate, Award.Subject.INDIVIDUAL, Authority.PROVINCE))
                .get()
                .extracting(PrizeMoney::prize)
                .isEqualTo(person);
        assertThat(NOW.with(prizes(person, family)).prize(certificate, Award.Subject.HOUSEHOLD, null))
                .get()
                .extracting(PrizeMoney::prize)
                .isEqualTo(family);
        assertThat(NOW.prize(certificate, Award.Subject.COLLECTIVE, null))
                .get()
                .extracting(PrizeMoney::amount)
                .isEqualTo(7_020_000L);
        assertThat(NOW.prizes()).doesNotContain(person).containsAll(NOW.prizes(certificate));
    }

    /// Of a form of its own a place says itself who gets what: nobody gets a multiple.
    @Test
    void a_form_of_a_place_is_known_there_from_its_day_on_and_pays_what_is_said() {
        var place = new Validity(LocalDate.of(2026, 1, 1), null, "Điều 8 Quy chế của tỉnh", Confidence.V);
        var letter = new CommendationForm(
                new AwardCode("THUKHEN"),
                "Thư khen",
                Award.Subject.ANY,
                "province",
                List.of(),
                List.of(),
                List.of(new Award.Grant(place, Set.of(Authority.PROVINCE), null)));
        var sum = prize(letter.code(), Award.Subject.INDIVIDUAL, "0.2", place);
        var local = new LocalLaw(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(sum), List.of(letter), Map.of());
        var law = NOW.with(local);

        assertThat(law.awards()).contains(letter);
        assertThat(law.forms()).contains(letter).hasSize(NOW.forms().size() + 1);
        assertThat(law.titles()).isEqualTo(NOW.titles()).isNotEmpty();
        assertThat(law.award(letter.code())).contains(letter);
        assertThat(law.nation()).doesNotContain(letter);
        assertThat(OLD.with(local).awards()).doesNotContain(letter).isNotEmpty();
        assertThat(OLD.with(local).award(letter.code())).isEmpty();
        assertThat(law.prize(letter.code(), Award.Subject.INDIVIDUAL, null)).isPresent();
        assertThat(law.prize(letter.code(), Award.Subject.COLLECTIVE, null)).isEmpty();
    }

    @Test
    void rules_are_found_by_their_topic_and_by_the_awards_they_name() {
        assertThat(NOW.rules(Rule.Topic.SEVERAL_AWARDS))
                .isNotEmpty()
                .allMatch(rule -> rule.topic() == Rule.Topic.SEVERAL_AWARDS);
        var named = NOW.awards().stream()
                .map(Award::code)
                .filter(code -> !NOW.rules(code).isEmpty())
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(NOW.rules(named.getFirst())).allMatch(rule -> rule.awards().contains(named.getFirst()));
    }

    /// The smallest share binds, and one that can be counted before one in words.
    @Test
    void of_several_caps_the_one_to_keep_to_is_the_smallest_that_can_be_counted() {
        var place = new Validity(LocalDate.of(2021, 1, 1), null, "Điều 5 Quy chế của tỉnh", Confidence.V);
        var ten = cap("0.10", place);
        var words = new Cap(
                FIGHTER,
                new BigDecimal("0.05"),
                List.of(),
                "số người của đơn vị",
                null,
                RoundingMode.DOWN,
                Scope.LOCAL,
                "Tỉnh",
                place,
                null);

        assertThat(OLD.with(local(List.of(words, cap("0.12", place), ten), List.of()))
                        .cap(FIGHTER))
                .contains(ten);
        assertThat(NOW.with(local(List.of(words), List.of())).cap(FIGHTER)).contains(words);
        assertThat(NOW.cap(FIGHTER)).get().extracting(Cap::share).isNull();
    }

    private static Prize prize(AwardCode award, Award.Subject subject, String coefficient, Validity validity) {
        return new Prize(award, subject, new BigDecimal(coefficient), false, Set.of(), true, validity);
    }

    private static LocalLaw prizes(Prize... prizes) {
        return new LocalLaw(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(prizes), List.of(), Map.of());
    }

    private static Cap cap(String share, Validity validity) {
        return new Cap(
                FIGHTER,
                new BigDecimal(share),
                List.of(new AwardCode("LDTT"), new AwardCode("CSTT")),
                null,
                null,
                RoundingMode.DOWN,
                Scope.LOCAL,
                "Tỉnh",
                validity,
                null);
    }

    private static LocalLaw local(List<Cap> caps, List<Quota> quotas) {
        return new LocalLaw(caps, List.of(), quotas, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static Award award(String code) {
        return RULEBOOK.award(new AwardCode(code)).orElseThrow();
    }
}
