package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The double ledger: thresholds, prerequisites, votes, times and sums once more, by hand, with their articles.
class LawLedgerTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final LocalDate OLD = LocalDate.of(2021, 12, 15);
    private static final LocalDate MIDDLE = LocalDate.of(2024, 11, 20);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 1);

    /// Luật 06/2022/QH15 Điều 94; NĐ 98/2023/NĐ-CP; NĐ 152/2025/NĐ-CP Điều 59.
    @ParameterizedTest
    @CsvSource({
        "2017-10-01, R1",
        "2023-12-31, R1",
        "2024-01-01, R2",
        "2025-06-30, R2",
        "2025-07-01, R3",
        "2026-10-01, R3",
        "2026-12-01, R3"
    })
    void judges_each_day_by_one_regime(LocalDate day, String regime) {
        assertThat(RULEBOOK.regimes().on(day).orElseThrow().id()).isEqualTo(regime);
    }

    /// Luật 06/2026/QH16 Điều 3 khoản 1: in force from 01/10/2026, its changes not read.
    @Test
    void shows_the_law_of_2026_and_judges_nothing_by_it() {
        assertThat(RULEBOOK.regimes().notApplied(LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(RULEBOOK.regimes().notApplied(LocalDate.of(2026, 10, 1)))
                .extracting(Regime::id)
                .containsExactly("R4");
        assertThat(law(LocalDate.of(2026, 10, 1)).standards(code("CSTDCS")))
                .isEqualTo(law(LocalDate.of(2026, 9, 30)).standards(code("CSTDCS")));
        assertThat(law(LocalDate.of(2026, 10, 1)).drafts(code("CSTDCS")))
                .isNotEmpty()
                .allMatch(draft -> draft.validity().confidence().unsure());
    }

    /// Luật 15/2003/QH11 Điều 23, NĐ 91/2017/NĐ-CP Điều 9 khoản 3: initiative, study or combat. Luật 06/2022/QH15
    /// Điều 23: an excellent rating is enough.
    @Test
    void makes_the_initiative_of_a_grassroots_fighter_one_way_among_others_in_2024() {
        var old = only("CSTDCS", OLD);
        assertThat(old.all())
                .extracting(Standard.Clause::condition)
                .containsExactly(new Condition.StandardOf(code("LDTT")));
        assertThat(old.ways()).hasSize(3);
        assertThat(ways(old)).contains(new Condition.Initiatives(Reach.GRASSROOTS, 1, false));
        assertThat(ways(old)).doesNotContain(new Condition.Rated(Rating.EXCELLENT));
        for (var day : List.of(MIDDLE, NOW)) {
            var standard = only("CSTDCS", day);
            assertThat(standard.ways()).hasSize(4);
            assertThat(ways(standard))
                    .contains(
                            new Condition.Rated(Rating.EXCELLENT),
                            new Condition.Initiatives(Reach.GRASSROOTS, 1, false));
            assertThat(standard.validity().citation()).contains("06/2022/QH15 Điều 23");
        }
    }

    /// Luật 06/2022/QH15 Điều 21, Điều 22; before: Luật 15/2003/QH11 Điều 21, Điều 22.
    @ParameterizedTest
    @CsvSource({"2021-12-15, false", "2024-11-20, true", "2026-03-01, true"})
    void asks_for_titles_in_a_row_and_initiatives_of_wider_reach(LocalDate day, boolean replicable) {
        var province = only("CSTDT", day);
        assertThat(conditions(province)).contains(new Condition.PriorTitle(code("CSTDCS"), 3));
        assertThat(ways(province)).contains(new Condition.Initiatives(Reach.PROVINCE, 1, replicable));
        assertThat(conditions(only("CSTDTQ", day)))
                .contains(
                        new Condition.PriorTitle(code("CSTDT"), 2),
                        new Condition.Initiatives(Reach.NATION, 1, replicable));
    }

    /// Luật 15/2003/QH11 Điều 27 with, Luật 06/2022/QH15 Điều 27 without the clause on discipline; Điều 28 keeps it.
    @Test
    void drops_the_discipline_of_members_from_the_excellent_collective_in_2024() {
        var discipline = new Condition.NobodyDisciplined(Sanction.WARNING);
        assertThat(conditions(only("TTLDXS", OLD))).contains(discipline);
        assertThat(conditions(only("TTLDXS", MIDDLE))).doesNotContain(discipline);
        assertThat(conditions(only("TTLDTT", OLD))).contains(discipline);
        assertThat(conditions(only("TTLDTT", NOW))).contains(discipline);
        assertThat(conditions(only("TTLDXS", NOW))).contains(new Condition.MembersCompleted(BigDecimal.ONE));
    }

    /// Luật 06/2022/QH15 Điều 27 khoản 2, Điều 28 khoản 2.
    @Test
    void asks_units_of_the_forces_for_seventy_percent_advanced_soldiers() {
        for (var award : List.of("DVTT", "DVQT")) {
            assertThat(conditions(only(award, NOW)))
                    .contains(new Condition.MembersShare(code("CSTT"), new BigDecimal("0.7"), false));
        }
    }

    /// Luật 06/2022/QH15 Điều 25 khoản 3, Điều 26 khoản 2.
    @Test
    void gives_flags_to_leaders_of_long_movements() {
        assertThat(ways(only("COTINH", NOW)))
                .contains(new Condition.Leads(Condition.Contest.THEME, Condition.Organizer.PROVINCE, 3));
        assertThat(ways(only("COCP", NOW)))
                .contains(new Condition.Leads(Condition.Contest.THEME, Condition.Organizer.PRIME_MINISTER, 5));
    }

    /// Luật 06/2022/QH15 Điều 29; NĐ 152/2025/NĐ-CP Điều 8.
    @Test
    void wants_a_model_commune_first_in_the_province_since_the_district_ended() {
        assertThat(conditions(only("XPTB", MIDDLE)))
                .contains(new Condition.Leads(Condition.Contest.MOVEMENT, Condition.Organizer.DISTRICT, 0));
        assertThat(conditions(only("XPTB", NOW)))
                .contains(new Condition.Leads(Condition.Contest.MOVEMENT, Condition.Organizer.PROVINCE, 0));
    }

    /// Luật 06/2022/QH15 Điều 74 khoản 1 điểm d; how the initiatives are read beside the titles is unsure.
    @Test
    void knows_two_ways_of_years_to_the_certificate_of_the_province() {
        var ways = of("BKT", Award.Subject.INDIVIDUAL, NOW).ways();
        assertThat(ways)
                .anySatisfy(way -> assertThat(way.all())
                        .extracting(Standard.Clause::condition)
                        .containsExactly(
                                new Condition.PriorTitle(code("CSTDCS"), 2),
                                new Condition.Initiatives(Reach.GRASSROOTS, 2, false)))
                .anySatisfy(way -> assertThat(way.all())
                        .extracting(Standard.Clause::condition)
                        .containsExactly(
                                new Condition.RatedYears(Rating.EXCELLENT, 2),
                                new Condition.Initiatives(Reach.GRASSROOTS, 2, false)));
        assertThat(ways)
                .anyMatch(way -> way.all().stream()
                        .anyMatch(clause -> clause.confidence().unsure()));
    }

    /// Luật 06/2022/QH15 Điều 73 khoản 1 and khoản 4; Điều 42, 43, 44.
    @ParameterizedTest
    @CsvSource({
        "HCLD3, BKTTG, 1, CSTDCS, 3",
        "HCLD2, HCLD3, 2, CSTDT, 1",
        "HCLD1, HCLD2, 3, CSTDT, 2",
    })
    void climbs_the_orders_of_labor_by_five_years_each(
            String order, String form, int excellent, String title, int times) {
        assertThat(conditions(of(order, Award.Subject.INDIVIDUAL, NOW)))
                .containsExactly(
                        new Condition.AfterForm(code(form), 5, Rating.GOOD, excellent),
                        new Condition.HeldSince(code(title), times));
        assertThat(conditions(of(order, Award.Subject.COLLECTIVE, NOW)))
                .contains(new Condition.AfterForm(code(form), 5, Rating.EXCELLENT, 0));
    }

    /// NĐ 91/2017/NĐ-CP Điều 10: 10 months; TT 01/2024/TT-BNV Điều 1 khoản 5 điểm d: 6 months, from 15/4/2024; later
    /// unsure.
    @Test
    void leaves_out_new_staff_by_the_months_of_the_day() {
        assertThat(newStaff(OLD)).isEqualTo(10);
        assertThat(law(LocalDate.of(2024, 4, 14)).cases(award("LDTT")))
                .noneMatch(each -> each.kind() == SpecialCase.Kind.NEW_STAFF);
        assertThat(newStaff(LocalDate.of(2024, 4, 15))).isEqualTo(6);
        assertThat(newStaff(NOW)).isEqualTo(6);
        assertThat(law(NOW).cases(award("LDTT")))
                .filteredOn(each -> each.kind() == SpecialCase.Kind.NEW_STAFF)
                .allMatch(each -> each.validity().confidence().unsure());
    }

    /// NĐ 91/2017/NĐ-CP Điều 45 khoản 8; NĐ 98/2023/NĐ-CP Điều 30 khoản 7; NĐ 152/2025/NĐ-CP Điều 33 khoản 5.
    @ParameterizedTest
    @CsvSource({
        "CSTDTQ, 2021-12-15, 0.9, SECRET, false",
        "CSTDT, 2021-12-15, 0.9, SECRET, false",
        "CSTDTQ, 2024-11-20, 0.9, PAPER, false",
        "CSTDT, 2024-11-20, 0.9, PAPER, false",
        "CSTDCS, 2024-11-20, 0.8, PAPER, false",
        "COTINH, 2024-11-20, 0.8, PAPER, false",
        "COCP, 2024-11-20, 0.8, PAPER, false",
        "CSTDTQ, 2026-03-01, 0.9, PAPER, false",
        "COCP, 2026-03-01, 0.8, PAPER, false",
        "CSTDT, 2026-03-01, 0.9, SECRET, true",
        "CSTDCS, 2026-03-01, 0.8, SECRET, true",
        "COTINH, 2026-03-01, 0.8, SECRET, true",
    })
    void needs_the_votes_of_nine_or_eight_in_ten(
            String award, LocalDate day, BigDecimal share, Vote.Ballot ballot, boolean unsure) {
        assertThat(law(day).votes(award(award)))
                .filteredOn(v -> v.scope() != Scope.PRACTICE)
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.share()).isEqualByComparingTo(share);
                    assertThat(vote.strict()).isFalse();
                    assertThat(vote.ballot()).isEqualTo(ballot);
                    assertThat(vote.validity().confidence().unsure()).isEqualTo(unsure);
                });
    }

    /// The figure for all others is that of grassroots and provinces; the dossier of an order holds no vote
    /// (NĐ 152/2025/NĐ-CP Điều 38 khoản 3), and the union has its own rules.
    @Test
    void asks_no_vote_of_its_own_for_orders_and_titles_of_the_union() {
        assertThat(law(NOW).votes(award("TTLDXS"))).singleElement().satisfies(vote -> {
            assertThat(vote.share()).isEqualByComparingTo("0.5");
            assertThat(vote.strict()).isTrue();
            assertThat(vote.validity().confidence().unsure()).isTrue();
        });
        assertThat(law(NOW).votes(award("HCLD1"))).isEmpty();
        assertThat(law(NOW).votes(award("TCDXS"))).isEmpty();
        assertThat(law(NOW).cases(award("TCDXS"))).isEmpty();
    }

    /// NĐ 98/2023/NĐ-CP Điều 47; NĐ 152/2025/NĐ-CP Điều 45.
    @Test
    void sits_with_two_thirds_of_the_central_council() {
        for (var day : List.of(MIDDLE, NOW)) {
            assertThat(law(day).councils())
                    .filteredOn(council -> council.level() == Council.Level.CENTRAL)
                    .singleElement()
                    .satisfies(council -> assertThat(council.quorum()).isEqualTo(new Ratio(2, 3)));
        }
        assertThat(new Ratio(2, 3).least(13)).isEqualTo(9);
        assertThat(new Ratio(2, 3).least(15)).isEqualTo(10);
    }

    /// NĐ 91/2017/NĐ-CP Điều 48; NĐ 98/2023/NĐ-CP Điều 32; NĐ 152/2025/NĐ-CP Điều 35.
    @ParameterizedTest
    @CsvSource({
        "CSTDTQ, 2021-12-15, --10-31,",
        "COCP, 2021-12-15, --03-31, --10-15",
        "CSTDTQ, 2024-11-20, --12-31,",
        "COCP, 2024-11-20, --06-30, --12-31",
        "CSTDTQ, 2026-03-01, --12-31,",
        "COCP, 2026-03-01, --06-30, --12-31",
    })
    void closes_the_year_for_state_proposals(String award, LocalDate day, MonthDay last, MonthDay education) {
        assertThat(law(day).deadlines(code(award))).singleElement().satisfies(deadline -> {
            assertThat(deadline.day()).isEqualTo(last);
            assertThat(deadline.education()).isEqualTo(education);
        });
    }

    /// NĐ 98/2023/NĐ-CP Điều 32, 46; NĐ 152/2025/NĐ-CP Điều 35 khoản 2 đến 4, Điều 44 khoản 2.
    @Test
    void counts_working_days_of_each_step() {
        assertThat(days("CSTDTQ", ProcessingTime.Step.PUBLICATION, MIDDLE)).containsExactly(10);
        assertThat(days("CSTDTQ", ProcessingTime.Step.PUBLICATION, NOW)).containsExactly(10);
        assertThat(days("CSTDTQ", ProcessingTime.Step.APPRAISAL, NOW)).containsExactlyInAnyOrder(20, 30);
        assertThat(days("CSTDTQ", ProcessingTime.Step.RETURN, MIDDLE)).containsExactly(5);
        assertThat(days("CSTDTQ", ProcessingTime.Step.RETURN, NOW)).containsExactly(10);
        assertThat(days("CSTDCS", ProcessingTime.Step.APPRAISAL, NOW)).containsExactly(20);
        assertThat(days("CSTDCS", ProcessingTime.Step.PUBLICATION, NOW)).isEmpty();
    }

    /// NĐ 152/2025/NĐ-CP Điều 36 khoản 2; NĐ 91/2017/NĐ-CP Điều 49; NĐ 98/2023/NĐ-CP Điều 33, 34.
    @Test
    void asks_for_the_papers_of_the_day() {
        assertThat(dossier("CSTDTQ", OLD).sets()).isEqualTo(2);
        assertThat(dossier("CSTDTQ", MIDDLE).sets()).isEqualTo(1);
        assertThat(dossier("CSTDTQ", NOW).papers()).hasSize(5);
        assertThat(dossier("CSTDCS", MIDDLE).papers()).hasSize(4).anyMatch(paper -> paper.contains("kết quả bỏ phiếu"));
        assertThat(dossier("CSTDCS", NOW).sets()).isNull();
    }

    /// NĐ 38/2019, 24/2023, 73/2024, 161/2026/NĐ-CP.
    @ParameterizedTest
    @CsvSource({
        "2018-07-01, 1390000",
        "2019-07-01, 1490000",
        "2023-06-30, 1490000",
        "2023-07-01, 1800000",
        "2024-06-30, 1800000",
        "2024-07-01, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000",
    })
    void knows_the_base_salary_of_each_day(LocalDate day, long amount) {
        assertThat(law(day).baseSalary().orElseThrow().amount()).isEqualTo(amount);
    }

    @Test
    void says_nothing_where_it_knows_no_base_salary() {
        assertThat(law(LocalDate.of(2018, 6, 30)).baseSalary()).isEmpty();
        assertThat(prize("LDTT", Award.Subject.INDIVIDUAL, null, LocalDate.of(2018, 6, 30)))
                .isEmpty();
    }

    /// NĐ 91/2017/NĐ-CP Điều 68 đến 74; NĐ 98/2023/NĐ-CP Điều 53 đến 59; NĐ 152/2025/NĐ-CP Điều 49 đến 55.
    @ParameterizedTest
    @CsvSource({
        "LDTT, INDIVIDUAL, , 2021-12-15, 450000",
        "LDTT, INDIVIDUAL, , 2026-03-01, 710000",
        "LDTT, INDIVIDUAL, , 2026-07-01, 760000",
        "CSTDCS, INDIVIDUAL, , 2021-12-15, 1490000",
        "CSTDCS, INDIVIDUAL, , 2024-11-20, 2340000",
        "CSTDT, INDIVIDUAL, , 2024-11-20, 7020000",
        "CSTDTQ, INDIVIDUAL, , 2024-11-20, 10530000",
        "TTLDTT, COLLECTIVE, , 2026-03-01, 1880000",
        "TTLDXS, COLLECTIVE, , 2026-03-01, 3510000",
        "COTINH, COLLECTIVE, , 2026-03-01, 18720000",
        "COCP, COLLECTIVE, , 2026-03-01, 28080000",
        "BKT, INDIVIDUAL, , 2021-12-15, 1490000",
        "BKT, INDIVIDUAL, , 2024-11-20, 3510000",
        "BKT, COLLECTIVE, , 2026-03-01, 7020000",
        "BKT, HOUSEHOLD, , 2026-03-01, 5270000",
        "BKTTG, INDIVIDUAL, , 2026-03-01, 8190000",
        "GK, INDIVIDUAL, HEAD, 2026-03-01, 710000",
        "GK, INDIVIDUAL, COMMUNE, 2021-12-15, 230000",
        "GK, INDIVIDUAL, COMMUNE, 2024-11-20, 360000",
        "GK, INDIVIDUAL, COMMUNE, 2026-03-01, 710000",
        "GK, COLLECTIVE, COMMUNE, 2026-03-01, 1410000",
        "HCLD1, INDIVIDUAL, , 2026-03-01, 21060000",
        "XPTB, COMMUNE, , 2026-03-01, 4680000",
        "THONVH, VILLAGE, , 2026-03-01, 3510000",
    })
    void reckons_prizes_rounded_up_to_ten_thousand(
            String award, Award.Subject subject, Authority by, LocalDate day, long amount) {
        assertThat(prize(award, subject, by, day).orElseThrow().amount()).isEqualTo(amount);
    }

    /// NĐ 152/2025/NĐ-CP Điều 54 khoản 1 điểm c, d: a ceiling is no sum; Điều 50 khoản 1 điểm d: no certificate.
    @Test
    void names_no_sum_where_the_law_names_a_ceiling() {
        assertThat(prize("KNC", Award.Subject.INDIVIDUAL, null, NOW)).isEmpty();
        assertThat(law(NOW).prizes(code("KNC"))).singleElement().satisfies(prize -> {
            assertThat(prize.most()).isTrue();
            assertThat(prize.coefficient()).isEqualByComparingTo("0.6");
        });
        assertThat(law(NOW).prizes(code("LDTT"))).noneMatch(Prize::certificate);
        assertThat(law(NOW).prizes(code("CSTDCS"))).allMatch(Prize::certificate);
    }

    /// A title has a sum of its own subject only: an excellent collective is no person.
    @Test
    void gives_a_title_to_no_other_subject() {
        assertThat(prize("TTLDXS", Award.Subject.INDIVIDUAL, null, NOW)).isEmpty();
        assertThat(prize("LDTT", Award.Subject.COLLECTIVE, null, NOW)).isEmpty();
        assertThat(prize("GK", Award.Subject.INDIVIDUAL, null, NOW)).isEmpty();
    }

    @Test
    void says_that_the_reading_of_the_rounding_is_unsure() {
        var rounding = law(NOW).rounding().orElseThrow();
        assertThat(rounding.mode()).isEqualTo(RoundingMode.CEILING);
        assertThat(rounding.reading().unsure()).isTrue();
        assertThat(rounding.round(new BigDecimal("710000.0"))).isEqualTo(710_000);
        assertThat(rounding.round(new BigDecimal("710000.5"))).isEqualTo(720_000);
    }

    /// HD 1294/HD-TLĐ: the points of the levels were not seen; NĐ 335/2025/NĐ-CP: they were.
    @Test
    void marks_the_points_of_the_union_unsure() {
        assertThat(law(NOW).scales())
                .filteredOn(scale -> scale.code().equals("union-base"))
                .singleElement()
                .satisfies(scale -> {
                    assertThat(scale.levels())
                            .extracting(RatingScale.Level::least)
                            .containsExactly(90, 70, 50, 0);
                    assertThat(scale.validity().confidence().unsure()).isTrue();
                });
        assertThat(law(NOW).rules(Rule.Topic.UNION)).hasSizeGreaterThan(3);
    }

    /// What one agency does binds nobody else.
    @Test
    void keeps_examples_of_places_out_of_the_caps_of_the_nation() {
        assertThat(law(OLD).cap(code("TTLDXS"))).isEmpty();
        assertThat(law(OLD).allCaps(code("TTLDXS")))
                .isNotEmpty()
                .allMatch(cap -> cap.scope() == Scope.PRACTICE && cap.place() != null);
    }

    /// The last cap that held stays known as the measure many provinces keep.
    @Test
    void remembers_the_last_cap_on_grassroots_fighters() {
        assertThat(RULEBOOK.lastCap(code("CSTDCS"), LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .share())
                .isEqualByComparingTo("0.15");
        assertThat(RULEBOOK.lastCap(code("TTLDXS"), NOW)).isEmpty();
    }

    @Test
    void says_who_decides_and_what_is_asked_for_every_title_of_the_state() {
        for (var day : List.of(OLD, MIDDLE, NOW)) {
            assertThat(law(day).titles())
                    .filteredOn(title -> !title.code().value().equals("COQKDHQG"))
                    .allSatisfy(title -> assertThat(law(day).standards(title.code()))
                            .as("%s on %s", title.code(), day)
                            .isNotEmpty());
            assertThat(law(day).awards())
                    .allSatisfy(award ->
                            assertThat(award.on(day).orElseThrow().by()).isNotEmpty());
        }
    }

    private static Law law(LocalDate day) {
        return RULEBOOK.asOf(day);
    }

    private static Award award(String code) {
        return RULEBOOK.award(code(code)).orElseThrow();
    }

    private static AwardCode code(String code) {
        return new AwardCode(code);
    }

    private static Standard only(String award, LocalDate day) {
        assertThat(law(day).standards(code(award))).hasSize(1);
        return law(day).standards(code(award)).getFirst();
    }

    private static Standard of(String award, Award.Subject subject, LocalDate day) {
        return law(day).standards(code(award)).stream()
                .filter(standard -> standard.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private static List<Condition> conditions(Standard standard) {
        return standard.all().stream().map(Standard.Clause::condition).toList();
    }

    private static List<Condition> ways(Standard standard) {
        return standard.ways().stream()
                .flatMap(way -> way.all().stream())
                .map(Standard.Clause::condition)
                .toList();
    }

    private static int newStaff(LocalDate day) {
        return law(day).cases(award("LDTT")).stream()
                .filter(each -> each.kind() == SpecialCase.Kind.NEW_STAFF)
                .map(SpecialCase::limit)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> days(String award, ProcessingTime.Step step, LocalDate day) {
        return law(day).times(award(award)).stream()
                .filter(time -> time.step() == step && time.scope() != Scope.PRACTICE)
                .map(ProcessingTime::days)
                .toList();
    }

    private static Dossier dossier(String award, LocalDate day) {
        var dossiers = law(day).dossiers(award(award));
        assertThat(dossiers).hasSize(1);
        return dossiers.getFirst();
    }

    private static Optional<PrizeMoney> prize(String award, Award.Subject subject, Authority by, LocalDate day) {
        return law(day).prize(code(award), subject, by);
    }
}
