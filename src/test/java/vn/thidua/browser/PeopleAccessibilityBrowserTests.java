package vn.thidua.browser;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.imports.ImportId;
import vn.thidua.organization.people.imports.Jobs;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.organization.people.imports.UploadPeople;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.support.Given;

/// The pages of people, of lists on their way in, of accounts and of the trail, in both languages, on a desk and on a
/// phone.
@BrowserTest
class PeopleAccessibilityBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private UploadPeople upload;

    @Autowired
    private Jobs jobs;

    @LocalServerPort
    private int port;

    private UnitId unit;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void an_office() {
        unit = given.unit("Sở Nông nghiệp và Phát triển nông thôn", "SNN", given.unit("UBND tỉnh Sông Gâm", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void pages_of_people_and_lists_can_be_used_by_everybody(String language) {
        var user = given.signsIn(Role.EMULATION_OFFICER, unit);
        var by = accounts.findByUserName(user).orElseThrow().actor();
        var one = addPerson.execute(new Person.Particulars(unit, "Phùng Thị Én", 1980, "Giám đốc", true), by);
        var other = addPerson.execute(
                new Person.Particulars(unit, "Phung Thi En", 1980, "Chuyên viên", false),
                new Identity("970%09d".formatted(Math.floorMod(one.value().hashCode(), 1_000_000_000)), false, null),
                "12/QĐ-SNV ngày 01/02/2020",
                by);
        var list = upload.execute(
                unit,
                "can-bo-nam-2026.xlsx",
                ListFile.xlsx(List.of(
                        asList("Họ và tên", "Ngày sinh", "Đơn vị", "Giới tính"),
                        asList("Phùng Thị Én", null, null, "Nữ"),
                        asList("Phùng Văn Lỗi", "31/02/1980", "Phòng Không Có", "Nửa"),
                        asList("Phùng Văn Mới", "1990", null, "Nam"))),
                by);
        jobs.read(list).join();
        var broken = upload.execute(unit, "hong.xlsx", new byte[] {1, 2, 3}, by);
        jobs.read(broken).join();
        var person = "/people/" + Ids.text(one.value());
        var second = "/people/" + Ids.text(other.value());

        var stops = new ArrayList<>(stops(
                "/people",
                "/people?q=khongcoai",
                "/people/imports",
                address(list),
                address(list) + "?outcome=faulty",
                address(broken),
                "/people/duplicates",
                "/people/duplicates/" + Ids.text(one.value()) + "/" + Ids.text(other.value()),
                person,
                person + "/edit",
                person + "/transfer",
                person + "/leaving",
                person + "/posts/new",
                second + "?day=01/01/2024",
                second + "/edit",
                "/units/" + Ids.text(unit.value()) + "/people/new"));
        stops.add(new Stop(second, page -> press(page, "form[action$=identity] button")));
        stops.add(new Stop(person + "/leaving", page -> press(page, "form[data-guard] button.main")));
        assertThat(new Barriers(chromium.browser(), port).met(user, language, stops))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void pages_of_accounts_the_trail_and_connected_systems_can_be_used_by_everybody(String language) {
        var user = given.signsIn(Role.ADMINISTRATOR, null);
        var colleague = accounts.findByUserName(given.signsIn(Role.HEAD, unit)).orElseThrow();
        var account = "/accounts/" + Ids.text(colleague.id().value());
        var stops = new ArrayList<>(stops(
                "/accounts",
                "/accounts?q=khongcoai",
                "/accounts/new",
                account,
                account + "/rights",
                account + "/stand-ins",
                "/units/" + Ids.text(unit.value()) + "/rights",
                "/sign-in-settings",
                "/api-tokens",
                "/api-tokens/new",
                "/api-docs",
                "/audit",
                "/audit?subject=" + Ids.text(colleague.id().value()),
                "/audit?from=2020-01-01&to=2020-01-02",
                "/audit/chain",
                "/account",
                "/account/rights",
                "/account/stand-ins",
                "/account/second-factor",
                "/account/sessions",
                "/account/password",
                "/account/email"));
        stops.add(new Stop("/audit/chain", page -> press(page, "main form button.main")));
        stops.add(new Stop("/api-docs", page -> page.click("main details summary")));
        stops.add(new Stop("/account/second-factor", PeopleAccessibilityBrowserTests::beginUnlessBegun));
        assertThat(new Barriers(chromium.browser(), port).met(user, language, stops))
                .isEmpty();
    }

    @Test
    void pages_before_the_door_can_be_used_by_everybody() {
        for (var language : List.of("vi", "en")) {
            assertThat(new Barriers(chromium.browser(), port)
                            .met(null, language, stops("/sign-in", "/sign-in?wrong", "/sign-in/forgotten")))
                    .isEmpty();
        }
    }

    private static void beginUnlessBegun(Page page) {
        if (page.isVisible("form[action='/account/second-factor'] button")) {
            press(page, "form[action='/account/second-factor'] button");
        }
    }

    private static void press(Page page, String button) {
        page.click(button);
        page.waitForLoadState();
    }

    private static List<Stop> stops(String... paths) {
        return Stream.of(paths).map(Stop::at).toList();
    }

    private static String address(ImportId list) {
        return "/people/imports/" + Ids.text(list.value());
    }
}
