package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.eligibility.Nominee.R3;
import static vn.thidua.rulebook.eligibility.Nominee.collective;
import static vn.thidua.rulebook.eligibility.Nominee.ones;
import static vn.thidua.rulebook.eligibility.Nominee.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.Validity;

/// Ratings by party and union, where a place asks for them.
class BodyRatingsTests {
    private static final String CITATION = "Điều 7 Quy chế";

    @Test
    void the_rating_of_the_year_is_enough_at_the_border_and_not_below() {
        var law = asks("LDTT", RatingSystem.PARTY, Rating.GOOD, 1);
        assertThat(found(law, rated(person(), RatingSystem.PARTY, Rating.EXCELLENT, 2025), "LDTT"))
                .isEqualTo(Verdict.MET);
        assertThat(found(law, rated(person(), RatingSystem.PARTY, Rating.GOOD, 2025), "LDTT"))
                .isEqualTo(Verdict.MET);
        assertThat(found(law, rated(person(), RatingSystem.PARTY, Rating.COMPLETED, 2025), "LDTT"))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(found(law, rated(person(), RatingSystem.PARTY, null, 2025), "LDTT"))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_rating_of_another_year_or_of_others_says_nothing() {
        var law = asks("LDTT", RatingSystem.PARTY, Rating.GOOD, 1);
        assertThat(found(law, person(), "LDTT")).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(found(law, rated(person(), RatingSystem.PARTY, Rating.GOOD, 2024), "LDTT"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(found(law, rated(person(), RatingSystem.UNION, Rating.GOOD, 2025), "LDTT"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(found(law, person().rated(Rating.EXCELLENT, 2025).held("CSTDCS", 2025), "LDTT"))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void the_rating_of_tasks_is_not_taken_from_the_party() {
        var judgement = Eligibility.judge(
                R3,
                new AwardCode("LDTT"),
                rated(person(), RatingSystem.PARTY, Rating.EXCELLENT, 2025).facts(),
                2025);
        assertThat(ones(judgement, "rulebook.condition.rated"))
                .isNotEmpty()
                .allMatch(one -> one.verdict() == Verdict.CANNOT_TELL);
    }

    @Test
    void who_is_no_member_is_not_asked_but_a_rating_outweighs_that() {
        var law = asks("LDTT", RatingSystem.PARTY, Rating.GOOD, 1);
        assertThat(found(law, outside(person(), RatingSystem.PARTY, 2025), "LDTT"))
                .isEqualTo(Verdict.MET);
        assertThat(found(law, outside(person(), RatingSystem.UNION, 2025), "LDTT"))
                .isEqualTo(Verdict.CANNOT_TELL);
        var both = outside(rated(person(), RatingSystem.PARTY, Rating.COMPLETED, 2025), RatingSystem.PARTY, 2025);
        assertThat(found(law, both, "LDTT")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void years_in_a_row_end_with_the_year_judged() {
        var law = asks("CSTDCS", RatingSystem.UNION, Rating.GOOD, 3);
        assertThat(found(law, rated(person(), RatingSystem.UNION, Rating.GOOD, 2023, 2024, 2025), "CSTDCS"))
                .isEqualTo(Verdict.MET);
        assertThat(found(law, rated(person(), RatingSystem.UNION, Rating.GOOD, 2024, 2025), "CSTDCS"))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(found(law, rated(person(), RatingSystem.UNION, Rating.GOOD, 2021, 2022, 2023), "CSTDCS"))
                .isEqualTo(Verdict.CANNOT_TELL);
        var broken = rated(
                rated(person(), RatingSystem.UNION, Rating.GOOD, 2023, 2025),
                RatingSystem.UNION,
                Rating.COMPLETED,
                2024);
        assertThat(found(law, broken, "CSTDCS")).isEqualTo(Verdict.NOT_MET);
        var joined = outside(rated(person(), RatingSystem.UNION, Rating.GOOD, 2024, 2025), RatingSystem.UNION, 2023);
        assertThat(found(law, joined, "CSTDCS")).isEqualTo(Verdict.MET);
    }

    @Test
    void of_a_collective_its_party_organization_is_asked() {
        var law = asks("TTLDXS", RatingSystem.PARTY, Rating.EXCELLENT, 1);
        assertThat(found(law, rated(collective(), RatingSystem.PARTY, Rating.EXCELLENT, 2025), "TTLDXS"))
                .isEqualTo(Verdict.MET);
        assertThat(found(law, rated(collective(), RatingSystem.PARTY, Rating.GOOD, 2025), "TTLDXS"))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_finding_says_what_is_missing_and_where_the_rule_stands() {
        var law = asks("LDTT", RatingSystem.PARTY, Rating.GOOD, 1);
        var judgement = Eligibility.judge(law, new AwardCode("LDTT"), person().facts(), 2025);
        var one = ones(judgement, "rulebook.condition.body_rated").getFirst();
        assertThat(one.gap()).isEqualTo(Gap.FACT);
        assertThat(one.mend().getFirst().key()).isEqualTo("eligibility.mend.enter_body_ratings");
        assertThat(one.basis().origin()).isNotNull();
        assertThat(one.basis().place()).isEqualTo("Tỉnh Sông Lam");
    }

    @Test
    void of_years_in_a_row_each_is_told_and_what_would_make_the_row_whole() {
        var law = asks("CSTDCS", RatingSystem.UNION, Rating.GOOD, 3);
        var open = one(law, rated(person(), RatingSystem.UNION, Rating.GOOD, 2024, 2025), "CSTDCS");
        assertThat(told(open)).containsExactly("body_unrated 2023", "body_rated 2024", "body_rated 2025");
        assertThat(open.mend().getFirst().key()).isEqualTo("eligibility.mend.enter_body_ratings");

        var broken = rated(
                rated(outside(person(), RatingSystem.UNION, 2023), RatingSystem.UNION, Rating.COMPLETED, 2024),
                RatingSystem.UNION,
                Rating.GOOD,
                2025);
        assertThat(told(one(law, broken, "CSTDCS")))
                .containsExactly("body_not_asked 2023", "body_rated 2024", "body_rated 2025");
        assertThat(one(law, broken, "CSTDCS").mend().getFirst())
                .isEqualTo(Message.of("eligibility.mend.row", 2, "2027"));
        assertThat(told(one(law, rated(broken, RatingSystem.UNION, null, 2024), "CSTDCS")))
                .contains("body_failed 2024");
    }

    @Test
    void what_would_mend_a_low_rating_of_the_year_is_a_better_one() {
        var law = asks("LDTT", RatingSystem.PARTY, Rating.GOOD, 1);
        var low = one(law, rated(person(), RatingSystem.PARTY, Rating.COMPLETED, 2025), "LDTT");
        assertThat(told(low)).containsExactly("body_rated 2025");
        assertThat(low.mend().getFirst().key()).isEqualTo("eligibility.mend.body_rating");
        assertThat(low.rule().arguments()).hasSize(2);
        assertThat(told(one(law, person(), "LDTT"))).containsExactly("body_unrated 2025");
    }

    private static List<String> told(Finding.One one) {
        return one.found().stream()
                .map(Found::words)
                .map(words -> words.key().replace("eligibility.found.", "") + " "
                        + words.arguments().getFirst())
                .toList();
    }

    private static Verdict found(Law law, Nominee nominee, String award) {
        return one(law, nominee, award).verdict();
    }

    private static Finding.One one(Law law, Nominee nominee, String award) {
        var judgement = Eligibility.judge(law, new AwardCode(award), nominee.facts(), 2025);
        return judgement.all().stream()
                .flatMap(Finding::each)
                .filter(one -> one.basis().citation().equals(CITATION))
                .findFirst()
                .orElseThrow();
    }

    private static Nominee rated(Nominee who, RatingSystem by, @Nullable Rating rating, int... years) {
        var past = who.facts().past();
        for (int year : years) {
            past = past.with(new Past.Rated(year, by, rating, true, Source.TYPED));
        }
        return new Nominee(who.facts().with(past));
    }

    private static Nominee outside(Nominee who, RatingSystem by, int year) {
        return new Nominee(who.facts().with(who.facts().past().with(Past.Rated.notAsked(year, by, Source.TYPED))));
    }

    private static Law asks(String award, RatingSystem by, Rating least, int years) {
        var origin = new LocalLaw.Origin("Tỉnh Sông Lam", "/rules/regulations/x", null, false);
        var clause = new Standard.Clause(new Condition.BodyRated(by, least, years), CITATION, Confidence.V, origin);
        var standard = new Standard(
                new AwardCode(award),
                null,
                List.of(clause),
                List.of(),
                new Validity(LocalDate.of(2025, 1, 1), null, CITATION, Confidence.V),
                null);
        return R3.with(new LocalLaw(
                List.of(),
                List.of(standard),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(CITATION, origin)));
    }
}
