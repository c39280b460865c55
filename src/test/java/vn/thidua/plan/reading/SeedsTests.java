package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.check.PlanCheck;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.rulebook.Rulebook;

/// Real plans, lent beside the project and no part of it, against a careful clerk's readings of them.
/// Their folder is `shared` in a folder above the project, or what the property `thidua.shared` or the variable
/// `THIDUA_SHARED` names; without it these tests are skipped.
class SeedsTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// What is reckoned as one printed page.
    private static final int PAGE = 2_500;

    @Test
    void reads_them_as_the_clerk_does() throws IOException {
        var score = new Score();
        for (var seed : seeds()) {
            var reading = new PlanReader().read(seed.text());
            score.add(seed.name(), seed.gold(), new ReadingJson(message -> message.key()).node(reading, List.of()));
        }

        assertThat(score.groups())
                .contains("targets", "titles", "deadlines")
                .allSatisfy(group -> assertThat(score.f1(group))
                        .as("%s: %s", group, score.misses())
                        .isGreaterThanOrEqualTo(0.8));
        assertThat(score.mean()).as("misses: %s", score.misses()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void finds_nine_of_ten_grave_faults() throws IOException {
        int wanted = 0;
        var missed = new ArrayList<String>();
        for (var seed : seeds()) {
            var findings = check(seed);
            for (var fault : faults(seed)) {
                if (List.of("high", "medium").contains(fault.path("severity").asString())) {
                    wanted++;
                    var quote = fault.path("quote").asString();
                    if (findings.stream().noneMatch(finding -> Score.samePlace(quote, finding.quote()))) {
                        missed.add(seed.name() + ": " + quote);
                    }
                }
            }
        }

        assertThat(wanted).isPositive();
        assertThat(10 * missed.size()).as("missed: %s", missed).isLessThanOrEqualTo(wanted);
    }

    @Test
    void raises_at_most_one_false_alarm_a_page() throws IOException {
        for (var seed : seeds()) {
            var alarms = check(seed).stream()
                    .filter(finding -> finding.severity() != Severity.NOTES)
                    .filter(finding -> faults(seed).stream()
                            .noneMatch(
                                    fault -> Score.samePlace(fault.path("quote").asString(), finding.quote())))
                    .map(Finding::quote)
                    .toList();
            int pages = (seed.text().length() + PAGE - 1) / PAGE;

            assertThat(alarms).as(seed.name()).hasSizeLessThanOrEqualTo(pages);
        }
    }

    private record Seed(String name, String text, JsonNode gold) {}

    private static List<Finding> check(Seed seed) {
        return PlanCheck.check(new PlanReader().read(seed.text()), Rulebook.load(), Bodies.UNKNOWN);
    }

    private static List<JsonNode> faults(Seed seed) {
        return StreamSupport.stream(seed.gold().path("anomalies").spliterator(), false)
                .toList();
    }

    private static List<Seed> seeds() throws IOException {
        var shared = shared();
        assumeThat(shared).as("skipped: the seed plans are not at hand").isNotNull();
        var seeds = new ArrayList<Seed>();
        for (var file : PlanReaderTests.texts(shared.resolve("seeds"))) {
            var name = file.getFileName().toString().substring(0, 3);
            var gold = shared.resolve("gold").resolve(name + ".json");
            seeds.add(new Seed(name, Files.readString(file), JSON.readTree(Files.readString(gold))));
        }
        assertThat(seeds).isNotEmpty();
        return seeds;
    }

    private static @Nullable Path shared() {
        var named = Stream.of(System.getProperty("thidua.shared"), System.getenv("THIDUA_SHARED"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
        if (named.isPresent()) {
            var folder = Path.of(named.get());
            return Files.isDirectory(folder.resolve("seeds")) ? folder : null;
        }
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/seeds"))) {
                return at.resolve("shared");
            }
        }
        return null;
    }
}
