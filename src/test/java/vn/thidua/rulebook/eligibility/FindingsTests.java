package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.eligibility.Nominee.R1;
import static vn.thidua.rulebook.eligibility.Nominee.R2;
import static vn.thidua.rulebook.eligibility.Nominee.R3;
import static vn.thidua.rulebook.eligibility.Nominee.collective;
import static vn.thidua.rulebook.eligibility.Nominee.ones;
import static vn.thidua.rulebook.eligibility.Nominee.person;
import static vn.thidua.rulebook.eligibility.Verdict.CANNOT_TELL;
import static vn.thidua.rulebook.eligibility.Verdict.MET;
import static vn.thidua.rulebook.eligibility.Verdict.NOT_MET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Sanction;

/// What a reader is told beside the verdict: what was found, year by year, and what would mend it.
class FindingsTests {
    private static final String RATED = "rulebook.condition.rated";
    private static final String ROW = "rulebook.condition.prior_title";
    private static final String FORM = "rulebook.condition.after_form";
    private static final String SINCE = "rulebook.condition.held_since";

    @Test
    void an_award_of_the_year_stands_in_for_a_rating_that_falls_short_or_is_missing() {
        var nominee = person().nothingElseBefore(2024);
        assertThat(found(nominee.judged(R2, "LDTT", 2024), RATED)).containsExactly("unrated 2024");
        assertThat(found(nominee.failed(2024).judged(R2, "LDTT", 2024), RATED)).containsExactly("failed 2024");
        assertThat(found(nominee.held("LDTT", 2024).judged(R2, "LDTT", 2024), RATED))
                .containsExactly("implied 2024");
        assertThat(found(nominee.held("LDTT", 2024).rated(Rating.GOOD, 2024).judged(R2, "LDTT", 2024), RATED))
                .containsExactly("rated 2024");
        assertThat(found(
                        nominee.held("LDTT", 2024).rated(Rating.COMPLETED, 2024).judged(R2, "LDTT", 2024), RATED))
                .containsExactly("rated 2024", "implied 2024");
    }

    @Test
    void of_years_in_a_row_each_is_shown_and_the_year_in_which_the_row_is_whole() {
        var key = "rulebook.condition.rated_years";
        var nominee = person().nothingElseBefore(2021).rated(Rating.EXCELLENT, 2019, 2021);
        var broken = nominee.rated(Rating.GOOD, 2020).judged(R1, "BKT", 2021);
        assertThat(found(broken, key)).containsExactly("rated 2020", "rated 2021");
        assertThat(mend(broken, key)).isEqualTo(Message.of("eligibility.mend.row", 1, "2022"));
        assertThat(mend(nominee.judged(R1, "BKT", 2021), key))
                .isEqualTo(Message.of("eligibility.mend.enter_ratings", "2020"));
    }

    @Test
    void of_a_title_in_a_row_only_its_years_are_shown() {
        var gap = person().nothingElse(2024).held("CSTDCS", 2025, 2024, 2022, 2021);
        assertThat(second(gap.judged(R2, "CSTDT", 2024), ROW)).containsExactly("held 2022", "held 2024");
        assertThat(mend(gap.judged(R2, "CSTDT", 2024), ROW)).isEqualTo(Message.of("eligibility.mend.row", 2, "2026"));
        var before = person().nothingElseBefore(2024).held("CSTDCS", 2023).judged(R2, "CSTDT", 2024);
        assertThat(mend(before, ROW)).isEqualTo(Message.of("eligibility.mend.row", 2, "2025"));
        var missed = person().nothingElse(2024).held("CSTDCS", 2023).judged(R2, "CSTDT", 2024);
        assertThat(mend(missed, ROW)).isEqualTo(Message.of("eligibility.mend.row", 3, "2027"));
    }

    @Test
    void nothing_held_is_told_from_nothing_known() {
        assertThat(arguments(person().nothingElseBefore(2024).judged(R2, "CSTDT", 2024), ROW))
                .startsWith("eligibility.found.none_held")
                .endsWith("2022", "2024");
        assertThat(arguments(person().judged(R2, "CSTDT", 2024), ROW)).startsWith("eligibility.found.unknown_held");
    }

    @Test
    void what_carries_nothing_is_shown_as_what_it_is() {
        var nominee = person().nothingElse(2025)
                .held("CSTDCS", 2023)
                .held("CSTDCS", 2024, Past.State.HOLDS, true)
                .held("CSTDCS", 2025, Past.State.PROPOSED, false);
        assertThat(second(nominee.judged(R3, "CSTDT", 2025), ROW))
                .containsExactly("held 2023", "unplanned 2024", "proposed 2025");
    }

    /// Luật 06/2022 Điều 73 khoản 1 điểm c: three times within the years after the certificate, the first and the last
    /// of them included.
    @Test
    void times_within_the_years_count_from_the_first_to_the_last() {
        var nominee = person().nothingElse(2024).held("BKT", 2019).rated(Rating.GOOD, 2020, 2021, 2022, 2023, 2024);
        var two = nominee.held("CSTDCS", 2019, 2021, 2023).judged(R2, "BKTTG", 2024);
        assertThat(verdicts(two, SINCE)).containsExactly(NOT_MET);
        assertThat(second(two, SINCE)).containsExactly("held 2021", "held 2023");
        assertThat(mend(two, SINCE).arguments()).startsWith(1);
        assertThat(verdicts(nominee.held("CSTDCS", 2020, 2022, 2024).judged(R2, "BKTTG", 2024), SINCE))
                .containsExactly(MET);
        assertThat(second(nominee.held("CSTDCS", 2020, 2022, 2024).judged(R2, "BKTTG", 2024), SINCE))
                .containsExactly("held 2020", "held 2022", "held 2024");
    }

    @Test
    void a_year_that_is_not_known_may_be_the_third() {
        var nominee =
                person().nothingElseBefore(2024).held("BKT", 2019).rated(Rating.GOOD, 2020, 2021, 2022, 2023, 2024);
        var two = nominee.held("CSTDCS", 2021, 2023).judged(R2, "BKTTG", 2024);
        assertThat(verdicts(two, SINCE)).containsExactly(CANNOT_TELL);
        assertThat(verdicts(nominee.held("CSTDCS", 2021).judged(R2, "BKTTG", 2024), SINCE))
                .containsExactly(NOT_MET);
    }

    @Test
    void without_the_form_below_the_first_step_is_named() {
        var nominee = person().nothingElse(2024).rated(Rating.GOOD, 2020, 2021, 2022, 2023, 2024);
        var judgement = nominee.judged(R2, "BKTTG", 2024);
        assertThat(verdicts(judgement, FORM)).containsExactly(NOT_MET);
        assertThat(arguments(judgement, FORM)).containsExactly("eligibility.found.none");
        assertThat(mend(judgement, FORM).key()).isEqualTo("eligibility.mend.first");
        assertThat(arguments(judgement, SINCE)).containsExactly("eligibility.found.none");
        assertThat(mend(judgement, SINCE).arguments()).startsWith(3);
        // received in the year judged, it begins no years before it
        assertThat(arguments(nominee.held("BKT", 2024).judged(R2, "BKTTG", 2024), FORM))
                .containsExactly("eligibility.found.none");
        var unknown = person().rated(Rating.GOOD, 2024).judged(R2, "BKTTG", 2024);
        assertThat(verdicts(unknown, FORM)).containsExactly(CANNOT_TELL);
    }

    @Test
    void missing_years_after_a_form_are_counted() {
        var nominee = person().nothingElse(2024).held("BKT", 2020).rated(Rating.GOOD, 2021, 2022, 2023, 2024);
        var four = nominee.judged(R2, "BKTTG", 2024);
        assertThat(second(four, FORM)).first().isEqualTo("held 2020");
        assertThat(arguments(four, FORM)).contains("eligibility.found.years", 4);
        assertThat(mend(four, FORM).key()).isEqualTo("eligibility.mend.years");
        assertThat(mend(four, FORM).arguments()).startsWith(1);
        var failed = person().nothingElse(2024).held("BKT", 2019).failed(2024).judged(R2, "BKTTG", 2024);
        assertThat(arguments(failed, FORM)).contains("eligibility.found.no_years");
    }

    @Test
    void five_years_up_to_the_year_before_are_enough_while_the_year_is_not_rated() {
        var nominee = person().nothingElse(2024).held("BKT", 2018).rated(Rating.GOOD, 2019, 2020, 2021, 2022, 2023);
        assertThat(verdicts(nominee.judged(R2, "BKTTG", 2024), FORM)).containsExactly(MET);
    }

    @Test
    void one_year_not_known_leaves_five_open_and_four_short() {
        var open = person().nothingElse(2024).held("BKT", 2019).rated(Rating.GOOD, 2020, 2021, 2023, 2024);
        assertThat(verdicts(open.judged(R2, "BKTTG", 2024), FORM)).containsExactly(CANNOT_TELL);
        assertThat(arguments(open.judged(R2, "BKTTG", 2024), FORM)).contains("eligibility.found.open_years", "2022");
        var few = person().nothingElse(2024).held("BKT", 2020).rated(Rating.GOOD, 2021, 2023, 2024);
        assertThat(verdicts(few.judged(R2, "BKTTG", 2024), FORM)).containsExactly(NOT_MET);
    }

    /// Luật 06/2022 Điều 43: two of the five years excellent.
    @Test
    void years_that_may_have_been_excellent_leave_it_open() {
        var key = "rulebook.condition.after_form_excellent";
        var one = person().nothingElse(2024)
                .held("HCLD3", 2019)
                .rated(Rating.GOOD, 2020, 2021, 2022, 2024)
                .rated(Rating.EXCELLENT, 2023)
                .judged(R2, "HCLD2", 2024);
        assertThat(mend(one, key)).isEqualTo(Message.of("eligibility.mend.excellent", 2, 1));
        var open = person().nothingElse(2024)
                .held("HCLD3", 2018)
                .rated(Rating.GOOD, 2019, 2020, 2021, 2024)
                .rated(Rating.EXCELLENT, 2023)
                .judged(R2, "HCLD2", 2024);
        assertThat(verdicts(open, key)).containsExactly(CANNOT_TELL);
    }

    /// NĐ 91/2017 Điều 10.
    @Test
    void discipline_is_shown_and_its_absence_too() {
        var rated = person().rated(Rating.GOOD, 2021);
        assertThat(cases(rated.nothingElseBefore(2021).judged(R1, "LDTT", 2021)))
                .contains("no_discipline");
        assertThat(cases(rated.judged(R1, "LDTT", 2021))).contains("nothing").doesNotContain("no_discipline");
        var borne = rated.nothingElseBefore(2021).disciplined(2021, null, null).judged(R1, "LDTT", 2021);
        assertThat(cases(borne)).contains("discipline_unnamed").doesNotContain("no_discipline", "nothing");
    }

    /// NĐ 152/2025 Điều 4 khoản 4: of the year in which a sanction was served only a person can say.
    @Test
    void a_sanction_served_before_the_year_hinders_no_more() {
        var nominee = person().nothingElseBefore(2025).rated(Rating.GOOD, 2025);
        var before = nominee.disciplined(2023, Sanction.REPRIMAND, LocalDate.of(2024, 12, 31));
        assertThat(served(before)).containsExactly(MET);
        assertThat(served(nominee.disciplined(2024, Sanction.REPRIMAND, LocalDate.of(2025, 1, 1))))
                .containsExactly(CANNOT_TELL);
        assertThat(served(nominee.disciplined(2024, Sanction.REPRIMAND, null))).containsExactly(CANNOT_TELL);
        assertThat(served(nominee.disciplined(2026, Sanction.REPRIMAND, null))).isEmpty();
        assertThat(served(nominee)).isEmpty();
    }

    @Test
    void waiting_is_told_from_the_next_year() {
        var r3 = person().nothingElseBefore(2025).rated(Rating.GOOD, 2025);
        assertThat(caseMends(r3.examined(Known.YES).judged(R3, "LDTT", 2025))).contains("eligibility.mend.wait");
        var r1 = person().nothingElseBefore(2021).rated(Rating.GOOD, 2021);
        assertThat(caseMends(r1.registered(Known.NO).judged(R1, "LDTT", 2021)))
                .contains("eligibility.mend.next_year")
                .doesNotContain("eligibility.mend.wait");
        var r2 = person().nothingElseBefore(2024).rated(Rating.GOOD, 2024);
        assertThat(cases(r2.registered(Known.YES).judged(R2, "LDTT", 2024))).doesNotContain("registered_no");
    }

    @Test
    void a_collective_of_the_year_itself_is_for_a_person_to_judge() {
        var young = collective().began(LocalDate.of(2024, 1, 1)).judged(R2, "TTLDTT", 2024);
        assertThat(cases(young)).contains("service");
        assertThat(cases(collective().began(LocalDate.of(2023, 12, 31)).judged(R2, "TTLDTT", 2024)))
                .doesNotContain("service");
    }

    /// Who was honoured in a year before has served before; nothing else tells it where the first day is not known.
    @Test
    void where_the_first_day_is_not_known_an_earlier_award_tells_of_service() {
        var unknown = new Nominee(person().facts()
                        .with(Service.UNKNOWN.registered(Known.YES).examined(Known.NO)))
                .rated(Rating.GOOD, 2024);
        assertThat(cases(unknown.held("LDTT", 2023).judged(R2, "LDTT", 2024))).contains("served_before");
        assertThat(cases(unknown.held("LDTT", 2024).judged(R2, "LDTT", 2024))).doesNotContain("served_before");
        assertThat(cases(unknown.held("LDTT", 2023, Past.State.REVOKED, false).judged(R2, "LDTT", 2024)))
                .doesNotContain("served_before");
        assertThat(unknown.held("LDTT", 2024).counted(R2, "LDTT", 2024)).isEqualTo(CANNOT_TELL);
    }

    /// An award of a period stands in for the ratings of all its years.
    @Test
    void an_award_of_several_years_tells_of_each_of_them() {
        var past = person().facts().past();
        var held = new Nominee(person().facts()
                .with(past.with(new Past.Held(
                        new AwardCode("LDTT"), 2022, 2020, null, Past.State.HOLDS, Known.NO, Source.TYPED))));
        for (int year = 2020; year <= 2022; year++) {
            assertThat(found(held.judged(R2, "LDTT", year), RATED)).containsExactly("implied " + year);
        }
        assertThat(found(held.judged(R2, "LDTT", 2019), RATED)).containsExactly("unrated 2019");
        assertThat(found(held.judged(R2, "LDTT", 2023), RATED)).containsExactly("unrated 2023");
    }

    @Test
    void each_initiative_is_shown_with_why_it_counts_or_does_not() {
        var key = "rulebook.condition.initiatives_replicable";
        var nominee = person().nothingElseBefore(2025)
                .held("CSTDCS", 2023, 2024, 2025)
                .initiative(2023, Reach.PROVINCE, Known.YES, "CSTDCS", 2023)
                .initiative(2024, Reach.PROVINCE, Known.NO, null, 0)
                .initiative(2025, Reach.PROVINCE, Known.UNKNOWN, null, 0);
        assertThat(found(nominee.judged(R3, "CSTDT", 2025), key))
                .containsExactly("initiative_used 2023", "initiative_plain 2024", "initiative_open 2025");
        assertThat(mend(nominee.judged(R3, "CSTDT", 2025), key))
                .isEqualTo(Message.of("eligibility.mend.initiatives", 1));
        var here = person().nothingElseBefore(2025).held("CSTDCS", 2023, 2024, 2025);
        assertThat(verdicts(
                        here.initiative(2025, Reach.PROVINCE, Known.YES, "CSTDT", 2025)
                                .judged(R3, "CSTDT", 2025),
                        key))
                .containsExactly(MET);
        assertThat(verdicts(
                        here.initiative(2024, Reach.PROVINCE, Known.YES, "CSTDT", 2024)
                                .judged(R3, "CSTDT", 2025),
                        key))
                .containsExactly(NOT_MET);
        var old = person().nothingElseBefore(2025).held("CSTDT", 2021, 2024).initiatives(Reach.NATION, 2018);
        assertThat(old.judged(R3, "CSTDTQ", 2025).all().stream()
                        .flatMap(Finding::each)
                        .flatMap(one -> one.found().stream())
                        .map(each -> each.words().key()))
                .contains("eligibility.found.initiative_old");
    }

    @Test
    void no_first_place_is_told_from_none_known() {
        assertThat(standards(collective().nothingElse(2024).judged(R2, "COTINH", 2024)))
                .contains("eligibility.found.no_lead")
                .doesNotContain("eligibility.found.unknown_lead");
        assertThat(standards(collective().judged(R2, "COTINH", 2024)))
                .contains("eligibility.found.unknown_lead")
                .doesNotContain("eligibility.found.no_lead");
    }

    private static List<Finding.One> all(Judgement judgement, String rule) {
        var all = ones(judgement, rule);
        assertThat(all).isNotEmpty();
        return all;
    }

    private static List<Verdict> verdicts(Judgement judgement, String rule) {
        return all(judgement, rule).stream().map(Finding.One::verdict).toList();
    }

    private static Message mend(Judgement judgement, String rule) {
        return all(judgement, rule).getFirst().mend().getFirst();
    }

    /// What was found, each with its first argument, the year.
    private static List<String> found(Judgement judgement, String rule) {
        return said(judgement, rule, 0);
    }

    /// What was found, each with its second argument: the year of an award, after its name.
    private static List<String> second(Judgement judgement, String rule) {
        return said(judgement, rule, 1);
    }

    private static List<String> said(Judgement judgement, String rule, int argument) {
        return all(judgement, rule).getFirst().found().stream()
                .map(Found::words)
                .map(words -> name(words) + " " + words.arguments().get(argument))
                .toList();
    }

    private static List<Object> arguments(Judgement judgement, String rule) {
        var all = new ArrayList<Object>();
        for (var each : all(judgement, rule).getFirst().found()) {
            all.add(each.words().key());
            all.addAll(each.words().arguments());
        }
        return all;
    }

    private static List<String> standards(Judgement judgement) {
        return judgement.standards().stream()
                .flatMap(Finding::each)
                .flatMap(one -> one.found().stream())
                .map(each -> each.words().key())
                .toList();
    }

    private static List<String> cases(Judgement judgement) {
        return judgement.cases().stream()
                .flatMap(Finding::each)
                .flatMap(one -> one.found().stream())
                .map(each -> name(each.words()))
                .toList();
    }

    private static List<String> caseMends(Judgement judgement) {
        return judgement.cases().stream()
                .flatMap(Finding::each)
                .flatMap(one -> one.mend().stream())
                .map(Message::key)
                .toList();
    }

    private static List<Verdict> served(Nominee nominee) {
        return nominee.judged(R3, "LDTT", 2025).cases().stream()
                .flatMap(Finding::each)
                .filter(one -> one.found().stream()
                        .anyMatch(each -> each.words().key().equals("eligibility.found.discipline")))
                .map(Finding.One::verdict)
                .toList();
    }

    private static String name(Message words) {
        return words.key().substring("eligibility.found.".length());
    }
}
