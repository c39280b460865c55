package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.extract.Extracts;
import vn.thidua.ledger.extract.IssueExtract;
import vn.thidua.ledger.usecase.RecordMerit;
import vn.thidua.ledger.verify.Code;
import vn.thidua.ledger.verify.DecisionCodes;
import vn.thidua.ledger.verify.MakeDecisionCode;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.support.Given;

/// Extracts, their verification by anybody, prize money and statistics, on a desk and on a phone.
@BrowserTest
class ExtractBrowserTests {
    private static final Decision DECISION =
            new Decision("2024/QĐ-UBND-TRL", LocalDate.of(2024, 12, 20), "Chủ tịch Ủy ban nhân dân tỉnh");

    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void the_pages_can_be_used_by_everybody() {
        var unit = given.unit("Sở Trích Lục", "STL", null);
        var by = given.actor(Role.EMULATION_OFFICER, unit);
        var person = beans.getBean(AddPerson.class)
                .execute(new Person.Particulars(unit, "Lê Thị Sen", 1980, "Chuyên viên", false), by);
        var merit = award(Subject.of(person), "LDTT", 447_000L, by);
        award(Subject.of(person), "CSTDCS", null, by);
        award(Subject.of(unit), "TTLDXS", null, by);
        var extract = beans.getBean(IssueExtract.class)
                .execute(
                        Subject.of(person),
                        new IssueExtract.Request("Bà Lê Thị Sen", "Bổ sung hồ sơ", Set.of(MeritKind.RATING)),
                        Ids.next(),
                        by);
        beans.getBean(MakeDecisionCode.class).execute(merit, by);
        var code = beans.getBean(DecisionCodes.class).of(DECISION).orElseThrow();
        var found = beans.getBean(Extracts.class).require(extract);

        var barriers = new ArrayList<String>();
        var anybody = stops(
                "/verify",
                "/verify?code=abc",
                "/verify?code=" + found.code().text(),
                "/verify?code=" + code.text() + "&name=Sen");
        var officers = stops(
                Subject.of(person).history(),
                Subject.of(person).history() + "/extract",
                "/ledger",
                "/ledger/extracts",
                "/ledger/extracts?q=khong",
                found.address(),
                "/ledger/prizes?year=2024",
                "/ledger/prizes?year=1999",
                "/ledger/" + Ids.text(merit.value()) + "/decision",
                "/ledger/statistics?year=2024",
                "/ledger/statistics?year=1999");
        var officer = given.signsIn(Role.EMULATION_OFFICER, unit);
        for (var language : List.of("vi", "en")) {
            barriers.addAll(new Barriers(chromium.browser(), port).met(null, language, anybody));
            barriers.addAll(new Barriers(chromium.browser(), port).met(officer, language, officers));
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void an_officer_hands_out_an_extract_and_a_stranger_checks_it() {
        var unit = given.unit("Sở Cấp Trích Lục", "SCTL", null);
        award(Subject.of(unit), "TTLDXS", null, given.actor(Role.EMULATION_OFFICER, unit));
        String code;
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(given.signsIn(Role.EMULATION_OFFICER, unit));
            visit.open(Subject.of(unit).history());
            visit.follow("a[href$='/extract']");
            visit.page.fill("#askedBy", "Sở Nội vụ");
            visit.follow("form[action$='/extract'] button");
            assertThat(visit.page.innerText("h1")).isEqualTo("Trích lục số 01/TL-SCTL");
            code = visit.page.innerText("dd code");
            assertThat(Code.parse(code)).isPresent();
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.open("/verify");
            visit.page.fill("#code", code);
            visit.follow("form button");
            assertThat(visit.page.innerText("main")).contains("Trích lục có thật", "Tập thể lao động xuất sắc");
            assertThat(visit.page.context().cookies()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static List<Stop> stops(String... paths) {
        return Stream.of(paths).map(Stop::at).toList();
    }

    private MeritId award(Subject subject, String code, @Nullable Long money, Actor by) {
        return beans.getBean(RecordMerit.class)
                .execute(
                        subject,
                        new Merit(MeritKind.TITLE, new AwardCode(code), "", null, 2024, null, DECISION, money, ""),
                        Ids.next(),
                        by);
    }
}
