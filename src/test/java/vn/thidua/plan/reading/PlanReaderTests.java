package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.plan.model.Source;

/// Whole plans of many styles against what a careful clerk reads in them.
class PlanReaderTests {
    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void reads_plans_of_every_style_as_a_careful_clerk_does() throws IOException {
        var score = new Score();
        for (var plan : texts(PLANS)) {
            var name = plan.getFileName().toString().replace(".txt", "");
            score.add(name, JSON.readTree(Files.readString(PLANS.resolve(name + ".json"))), read(plan));
        }

        assertThat(score.groups()).hasSizeGreaterThan(6);
        assertThat(score.groups())
                .allSatisfy(group -> assertThat(score.f1(group))
                        .as("%s: %s", group, score.misses())
                        .isGreaterThan(0.85));
        assertThat(score.mean()).as("misses: %s", score.misses()).isGreaterThan(0.93);
    }

    @Test
    void points_every_provision_to_its_words_in_the_text() throws IOException {
        for (var plan : texts(PLANS)) {
            var reading = new PlanReader().read(Files.readString(plan));

            assertThat(reading.content().provisions()).allSatisfy(provision -> {
                var source = provision.source();
                assertThat(source.span().to())
                        .isLessThanOrEqualTo(reading.text().length());
                assertThat(source.span().isNone())
                        .as("%s of %s", provision, plan)
                        .isFalse();
                assertThat(source.confidence()).isBetween(0.0, 1.0);
            });
            assertThat(reading.content().legalBases())
                    .allSatisfy(basis ->
                            assertThat(printed(basis.source(), reading)).isEqualTo(basis.printed()));
            assertThat(reading.outline().blocks())
                    .allSatisfy(
                            block -> assertThat(block.span().of(reading.text())).isEqualTo(block.text()));
        }
    }

    @Test
    void makes_nothing_of_texts_that_are_no_plan() {
        for (var text :
                List.of("", "\n\n", "1", "-", "I.", "KẾ HOẠCH", "Số:", "Nơi nhận:", "x".repeat(5000), "a) \n+ \n- ")) {
            var content = new PlanReader().read(text).content();

            assertThat(content.contents()).isEmpty();
            assertThat(content.letterhead().number()).isNull();
        }
    }

    private static String printed(Source source, Reading reading) {
        return source.span().of(reading.text());
    }

    private static JsonNode read(Path plan) throws IOException {
        var reading = new PlanReader().read(Files.readString(plan));
        return new ReadingJson(message -> message.key()).node(reading, List.of());
    }

    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
