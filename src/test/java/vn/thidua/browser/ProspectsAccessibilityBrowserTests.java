package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.support.Given;

/// What somebody could be proposed for, the forecast of a unit and a list on trial, on a desk and on a phone.
@BrowserTest
class ProspectsAccessibilityBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private AddPerson addPerson;

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
    void prospects_and_forecasts_can_be_used_by_everybody() {
        var unit = given.unit("Sở Dự Kiến", "SDK", null);
        given.unit("Phòng Dự Kiến", "", unit);
        var person = addPerson.execute(
                new Person.Particulars(unit, "Phùng Thị Én", 1980, "Giám đốc", true), given.administrator());
        var user = given.signsIn(Role.EMULATION_OFFICER, unit);
        var forecast = "/units/" + Ids.text(unit.value()) + "/forecast";
        var law = "?day=2021-12-15&year=2021&award=CSTDCS";
        var stops = Stream.concat(
                        Stream.of(
                                        "/people/" + Ids.text(person.value()) + "/prospects?whole=2015",
                                        "/units/" + Ids.text(unit.value()) + "/prospects",
                                        forecast,
                                        forecast + "?of=units",
                                        forecast + "?state=MET&q=khong+co",
                                        forecast + "/check")
                                .map(Stop::at),
                        Stream.of(new Stop(forecast + law, page -> {
                            page.locator("input[name=who]").first().check();
                            page.locator("form.forecast button.main").click();
                            page.locator("input[name=rank]").first().waitFor();
                        })))
                .toList();
        for (var language : new String[] {"vi", "en"}) {
            assertThat(new Barriers(chromium.browser(), port).met(user, language, stops))
                    .isEmpty();
        }
    }
}
