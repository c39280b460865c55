package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.rulebook.eligibility.Nominee.RULEBOOK;
import static vn.thidua.rulebook.eligibility.Nominee.collective;
import static vn.thidua.rulebook.eligibility.Nominee.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Reach;

/// What somebody could be proposed for, and when.
class ProspectsTests {
    private static final IntFunction<Law> LAWS = year -> RULEBOOK.asOf(LocalDate.of(year, 12, 15));

    @Test
    void groups_every_award_of_a_person() {
        var nominee = person().nothingElseBefore(2025)
                .rated(Rating.EXCELLENT, 2024, 2025)
                .held("CSTDCS", 2023, 2024)
                .initiatives(Reach.PROVINCE, 2025);
        var prospects = Prospects.of(LAWS, nominee.facts(), 2025);
        assertThat(prospects).isSortedAccordingTo((a, b) -> a.group().compareTo(b.group()));
        assertThat(group(prospects, "LDTT")).isEqualTo(Prospect.Group.JUDGED);
        assertThat(group(prospects, "CSTDCS")).isEqualTo(Prospect.Group.JUDGED);
        assertThat(group(prospects, "CSTDT")).isEqualTo(Prospect.Group.UNKNOWN);
        assertThat(group(prospects, "CSTDTQ")).isEqualTo(Prospect.Group.NOT_MET);
        assertThat(group(prospects, "GK")).isEqualTo(Prospect.Group.OPEN);
        assertThat(prospects).noneMatch(each -> each.judgement().award().value().equals("TTLDTT"));
        var held = Prospects.of(LAWS, nominee.held("LDTT", 2025).facts(), 2025);
        assertThat(group(held, "LDTT")).isEqualTo(Prospect.Group.HELD);
    }

    /// Three years a fighter of the unit, then twice of the province with years of their own.
    @ParameterizedTest
    @CsvSource({"'2023,2024', CSTDT, 2025", "'2024', CSTDT, 2026", "'', CSTDT, 2027", "'2023', CSTDT, 2027"})
    void tells_the_earliest_year(String years, String award, int earliest) {
        var nominee = person().nothingElseBefore(2025);
        for (var year : years.split(",")) {
            nominee = year.isEmpty() ? nominee : nominee.held("CSTDCS", Integer.parseInt(year));
        }
        var outlook = Prospects.ahead(LAWS, new AwardCode(award), nominee.facts(), 2025);
        assertThat(outlook.earliest()).isEqualTo(earliest);
        assertThat(outlook.assumption().key()).isEqualTo("eligibility.assumption");
    }

    @Test
    void the_titles_ahead_are_those_above_the_highest_that_was_held() {
        var law = LAWS.apply(2025);
        var nominee = person().held("LDTT", 2021, 2025).held("CSTDT", 2023);
        assertThat(Prospects.higher(law, nominee.facts()))
                .contains(new AwardCode("CSTDTQ"))
                .doesNotContain(new AwardCode("LDTT"), new AwardCode("CSTDCS"), new AwardCode("CSTDT"));
        assertThat(Prospects.higher(law, person().facts()))
                .contains(new AwardCode("LDTT"), new AwardCode("CSTDTQ"))
                .doesNotContain(new AwardCode("TTLDTT"));
    }

    @Test
    void the_nation_takes_six_years() {
        var blank = person().nothingElseBefore(2025);
        assertThat(earliest(blank, "CSTDTQ")).isEqualTo(2030);
        assertThat(earliest(blank.held("CSTDCS", 2022, 2023, 2024).held("CSTDT", 2024), "CSTDTQ"))
                .isEqualTo(2027);
    }

    @Test
    void the_order_takes_five_years_after_the_certificate() {
        var nominee = person().nothingElseBefore(2025).held("BKTTG", 2023).rated(Rating.GOOD, 2024);
        assertThat(earliest(nominee, "HCLD3")).isEqualTo(2028);
    }

    @Test
    void a_year_that_is_lost_is_not_found_again() {
        var nominee =
                person().nothingElseBefore(2025).held("CSTDCS", 2023, 2024).failed(2025);
        assertThat(earliest(nominee, "CSTDT")).isEqualTo(2028);
        assertThat(earliest(nominee, "LDTT")).isEqualTo(2026);
    }

    @Test
    void tells_what_is_missing_without_what_is_a_persons_to_judge() {
        var outlook = Prospects.ahead(
                LAWS,
                new AwardCode("CSTDT"),
                person().nothingElseBefore(2025).held("CSTDCS", 2023).facts(),
                2025);
        assertThat(outlook.missing())
                .extracting(each -> each.rule().key())
                .contains("rulebook.condition.prior_title")
                .doesNotContain("eligibility.plain");
    }

    @Test
    void a_collective_has_prospects_too() {
        var nominee = collective().nothingElseBefore(2025).began(LocalDate.of(2019, 1, 1));
        assertThat(earliest(nominee, "TTLDXS")).isEqualTo(2025);
        assertThat(earliest(nominee, "BKTTG")).isEqualTo(2025);
        assertThat(earliest(nominee.held("BKTTG", 2024), "HCLD3")).isEqualTo(2029);
        assertThat(earliest(
                        collective()
                                .nothingElseBefore(2025)
                                .began(LocalDate.of(2022, 1, 1))
                                .held("BKTTG", 2024),
                        "HCLD3"))
                .isEqualTo(2031);
    }

    private static Integer earliest(Nominee nominee, String award) {
        var earliest = Prospects.ahead(LAWS, new AwardCode(award), nominee.facts(), 2025)
                .earliest();
        assertThat(earliest).isNotNull();
        return earliest;
    }

    private static Prospect.Group group(List<Prospect> prospects, String award) {
        return prospects.stream()
                .filter(each -> each.judgement().award().value().equals(award))
                .findFirst()
                .orElseThrow()
                .group();
    }
}
