package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.ledger.eligibility.FactsOfSubject;
import vn.thidua.ledger.statistics.Statistics;
import vn.thidua.ledger.statistics.StatisticsBoard;
import vn.thidua.ledger.usecase.CorrectMerit;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Forms of commendation that a province has of its own, from 2021 to 2023: entered, corrected, found, counted, judged
/// and paid there, and nowhere else.
@DatabaseTest
class FormsOfPlacesTests {
    private static final String LETTER = "THUKHEN";
    private static final String LASTING = "2021-01-01\nto: 2023-12-31";
    private static final String PROVISIONS = """
            - {kind: form, article: 'Điều 8', code: THUKHEN, name: 'Thư khen', level: province, subject: any, decider: province}
            - {kind: prize, article: 'Điều 9', award: THUKHEN, subject: individual, coefficient: 0.2}
            - {kind: rated, article: 'Điều 10', award: THUKHEN, rating: good}
            - {kind: cap, article: 'Điều 11', award: THUKHEN, percent: 50, of: [LDTT], rounding: down}
            """;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Organization organization;

    @Autowired
    private FactsOfSubject facts;

    @Autowired
    private StatisticsBoard statistics;

    @Autowired
    private MockMvc web;

    private GivenMerits merits;
    private UnitId province;
    private UnitId department;
    private UnitId elsewhere;
    private PersonId sen;
    private PersonId stranger;
    private Actor above;
    private Cookie officer;

    @BeforeEach
    void two_provinces_of_which_one_has_a_letter_of_praise() throws Exception {
        merits = new GivenMerits(given, beans);
        province = given.unit("Tỉnh Sông Lam", UnitKind.PROVINCE, null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        var division = given.unit("Phòng Thi đua", "", department);
        elsewhere = given.unit("Tỉnh Sông Hồng", UnitKind.PROVINCE, null);
        sen = merits.person("Lê Thị Sen", division);
        stranger = merits.person("Vi Thị Mây", elsewhere);
        above = given.actor(Role.EMULATION_OFFICER, province);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        new GivenRegulations(given, beans).approved(province, GivenRegulations.content(LASTING, PROVISIONS));
    }

    @Test
    void is_entered_below_its_place_under_its_name_as_long_as_it_holds() {
        var letter = merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2022), above);

        var entry = ledger.require(letter).entry();
        assertThat(entry.content().words()).isEqualTo("Thư khen");
        assertThat(entry.content().kind()).isEqualTo(MeritKind.FORM);
        merits.record(Subject.of(department), GivenMerits.form(LETTER, 2023), above);
        assertRefused(
                LedgerRefusals.AWARD_NOT_HERE,
                () -> merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2024), above));
        assertRefused(
                LedgerRefusals.AWARD_NOT_HERE,
                () -> merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2020), above));
        assertRefused(
                LedgerRefusals.AWARD_UNKNOWN,
                () -> merits.record(Subject.of(sen), GivenMerits.title(LETTER, 2022), above));
    }

    @Test
    void is_refused_elsewhere_with_the_reason_and_to_whoever_may_not_enter() {
        var there = given.actor(Role.EMULATION_OFFICER, elsewhere);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> merits.record(Subject.of(stranger), GivenMerits.form(LETTER, 2022), there))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(LedgerRefusals.AWARD_NOT_HERE);
                    assertThat(refusal.field()).isEqualTo("what");
                    assertThat(refusal.text().arguments()).asString().contains(LETTER, "20/12/2022");
                });
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2022), there));
    }

    @Test
    void is_corrected_by_the_law_of_the_decisions_day_long_after_it_has_ended() {
        var letter = merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2022), above);
        var commended = merits.record(Subject.of(sen), GivenMerits.form("GK", 2021), above);

        correct(letter, GivenMerits.form(LETTER, 2022).as("sudden"));
        correct(commended, GivenMerits.form(LETTER, 2021));

        assertThat(ledger.require(letter).entry().content().occasion()).isEqualTo("sudden");
        assertThat(ledger.require(letter).entry().content().words()).isEqualTo("Thư khen");
        assertThat(ledger.require(commended).entry().content().words()).isEqualTo("Thư khen");
        assertRefused(LedgerRefusals.AWARD_NOT_HERE, () -> correct(letter, GivenMerits.form(LETTER, 2024)));
    }

    @Test
    void the_form_offers_what_the_place_had_on_the_day() throws Exception {
        var address = Subject.of(sen).history() + "/new";
        assertThat(page(address, officer).select("#what option[value=THUKHEN]").text())
                .isEqualTo("Thư khen");
        assertThat(page(address + "?day=2022-05-01&what=THUKHEN", officer)
                        .select("#what option[selected]")
                        .text())
                .isEqualTo("Thư khen");
        assertThat(page(address + "?day=2024-05-01", officer).select("#what option[value=THUKHEN]"))
                .isEmpty();
        var away = session(web, given.signsIn(Role.EMULATION_OFFICER, elsewhere));
        assertThat(page(Subject.of(stranger).history() + "/new", away).select("#what option[value=THUKHEN]"))
                .isEmpty();

        enter(address, "2022-05-01", 302);
        assertThat(enter(address, "2024-05-01", 422).select(".errors").text())
                .contains("không có quy định nào", "01/05/2024");
    }

    @Test
    void a_correction_offers_it_and_the_history_and_the_search_name_it() throws Exception {
        var letter = merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2022), above);

        assertThat(page(
                                "/ledger/" + Ids.text(letter.value()) + "/correction",
                                session(web, given.signsIn(Role.EMULATION_OFFICER, province)))
                        .select("#what option[selected]")
                        .text())
                .isEqualTo("Thư khen");
        assertThat(page(Subject.of(sen).history(), officer).text()).contains("Thư khen");
        var found = page("/ledger?what=THUKHEN", officer);
        assertThat(found.select("#what option[selected]").text()).isEqualTo("Thư khen");
        assertThat(found.select("#found tbody td:first-child").eachText()).containsExactly("Lê Thị Sen");
        assertThat(page("/ledger", session(web, given.signsIn(Role.HEAD, elsewhere)))
                        .select("#what option[value=THUKHEN]"))
                .isEmpty();
    }

    @Test
    void is_counted_in_a_line_of_its_own_at_the_level_of_its_place() throws Exception {
        merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2022), above);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2022), above);
        new GivenRegulations(given, beans)
                .approved(
                        department,
                        GivenRegulations.content(
                                LASTING,
                                "- {kind: form, article: 'Điều 2', code: KHENNGAY, name: 'Khen ngay', level: grassroots,"
                                        + " subject: any, decider: head}\n"));
        merits.record(Subject.of(sen), GivenMerits.form("KHENNGAY", 2022), above);

        var counted = statistics.of(organization.unit(province), 2022, given.actor(Role.HEAD, province));

        assertThat(lines(counted.byAward())).containsExactly("Lao động tiên tiến 1", "Khen ngay 1", "Thư khen 1");
        assertThat(lines(counted.byLevel())).containsExactlyInAnyOrder("grassroots 2", "province 1");
        assertThat(counted.of(MeritKind.FORM).all()).isEqualTo(2);
        assertThat(page("/ledger/statistics?year=2022", officer).text()).contains("Thư khen", "Khen ngay");
    }

    @Test
    void is_paid_what_its_regulation_says_with_the_article() throws Exception {
        var letter = merits.record(Subject.of(sen), GivenMerits.form(LETTER, 2022), above);

        // 0,2 × 1.490.000 = 298.000, rounded up to ten thousand
        assertThat(page("/ledger/" + Ids.text(letter.value()) + "/decision", officer)
                        .select("tbody tr")
                        .text())
                .contains("Thư khen", "300.000", "Điều 9", "Quy định của Tỉnh Sông Lam");
    }

    @Test
    void is_judged_by_the_standards_of_its_regulation_and_capped_over_a_list() throws Exception {
        merits.record(Subject.of(sen), GivenMerits.rating(Grade.GOOD, 2022), above);

        var page = page(Subject.of(sen).address() + "/prospects?day=2022-12-15&year=2022", officer);

        assertThat(page.select("#award-THUKHEN").text())
                .contains("Thư khen", "Điều 10 Quy chế thi đua, khen thưởng tỉnh Sông Lam", "Đạt");
        assertThat(page.select("#award-THUKHEN a[href^=/rules/awards]")).isEmpty();
        for (var link : page.select("#award-THUKHEN a[href^=/rules]").eachAttr("href")) {
            page(link, officer);
        }
        assertThat(page(Subject.of(sen).address() + "/prospects?day=2024-12-15&year=2024", officer)
                        .select("#award-THUKHEN"))
                .isEmpty();
        var list = page(
                "/units/" + Ids.text(department.value()) + "/forecast?award=THUKHEN&day=2022-12-15&year=2022", officer);
        assertThat(list.text()).contains("Thư khen", "Không quá 50%", "Điều 11");
    }

    @Test
    void of_a_year_taken_to_be_whole_nobody_has_it_where_nobody_is_entered() {
        var complete = new Asking(LocalDate.of(2022, 12, 15), 2022, 2019);

        assertThat(facts.of(Subject.of(department), complete, _ -> true)
                        .getFirst()
                        .members())
                .isNotNull()
                .satisfies(members -> assertThat(members.holding()).containsEntry(new AwardCode(LETTER), 0));
    }

    private void correct(MeritId merit, Merit to) {
        UUID seen = ledger.require(merit).entry().key();
        beans.getBean(CorrectMerit.class).execute(merit, seen, to, "Ghi nhầm", Ids.next(), above);
    }

    private static List<String> lines(List<Statistics.Line> lines) {
        return lines.stream().map(line -> line.name() + " " + line.now().all()).toList();
    }

    private Document enter(String address, String day, int answer) throws Exception {
        var form = page(address + "?day=" + day, officer);
        return Jsoup.parse(web.perform(post(Subject.of(sen).history())
                        .param("formKey", form.select("[name=formKey]").val())
                        .param("what", LETTER)
                        .param("year", day.substring(0, 4))
                        .param("number", "7/TK-UBND")
                        .param("day", day)
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().is(answer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private Document page(String address, Cookie by) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(by))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
