package vn.thidua.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenMovements.Answer;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.MovedClock;
import vn.thidua.support.Visitor;

/// The five real plans themselves, where they are at hand: each is issued and launched, and its divisions find what it
/// asks on their list.
@DatabaseTest
class RealPlansTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenMovements movements;

    @Autowired
    private Duties duties;

    @Autowired
    private MovedClock clock;

    @Autowired
    private MockMvc web;

    @AfterEach
    void today() {
        clock.back();
    }

    @ParameterizedTest
    @CsvSource({
        "000, 2021-01-15, INITIATIVES",
        "001, 2021-02-03, PROPOSE_AWARDS",
        "002, 2020-02-10, REPORT_HALF_YEAR",
        "003, 2021-08-16, REGISTER_WORKS",
        "004, 2022-06-15, ACKNOWLEDGE"
    })
    void is_launched_and_done(String number, LocalDate day, DutyKind kind) throws Exception {
        var text = seed(number);
        clock.to(day);
        var body = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", null));
        var office = given.unit("Văn phòng Sở", body);
        var division = given.unit("Phòng Kế hoạch", body);
        var plan = plans.issued(body, text, day);
        var everybody = movements.proposals(plan).stream()
                .map(each -> new Answer(each.quote(), each.kind(), List.of(office, division), null))
                .toArray(Answer[]::new);

        var movement = movements.launched(plan, given.actor(Role.EMULATION_OFFICER, body), everybody);

        assertThat(duties.of(movement.value(), division))
                .hasSize(movements.proposals(plan).size());
        var clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, division));
        var asking = new Visitor(web, given.signsIn(Role.HEAD, body));
        assertThat(clerk.status("/movements/" + movement.text())).isEqualTo(200);
        assertThat(clerk.duties("kind=" + kind)).isNotEmpty();
        var duty = movements.duties(movement, division, kind).getFirst().id();
        assertThat(clerk.submit(duty, "Đã thực hiện.")).isEqualTo(302);
        if (!kind.doneOnWord()) {
            assertThat(asking.accept(duty)).isEqualTo(302);
        }
        assertThat(clerk.duties("view=all&state=DONE")).hasSize(1);
    }

    private static String seed(String number) throws IOException {
        var folder = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve("shared/seeds"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "skipped: the real plans are not at hand");
        try (var files = Files.list(folder.orElseThrow())) {
            var file = files.filter(each -> Objects.requireNonNull(each.getFileName())
                            .toString()
                            .startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
