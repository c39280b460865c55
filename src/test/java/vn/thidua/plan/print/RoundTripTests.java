package vn.thidua.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.document.extract.InProcessExtraction;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.plan.reading.Reading;
import vn.thidua.plan.reading.ReadingJson;

/// A printed plan, taken out of its file and read again, is the same plan (P30): those of the demo, and own ones of
/// every style, without exception.
class RoundTripTests {
    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Path PLANS = Path.of("src/test/resources/plans");

    private final PlanReader reader = new PlanReader();
    private final PaperWriter writer = new PaperWriter();
    private final InProcessExtraction extraction = new InProcessExtraction();
    private final ReadingJson json = new ReadingJson(message -> message.key());

    @ParameterizedTest
    @MethodSource("plans")
    void the_word_file_of_a_plan_reads_as_the_plan(Path plan) throws IOException {
        var was = reader.read(Files.readString(plan));
        assertSame(was, again("ke-hoach.docx", writer.docx(PlanPaper.of(was.outline(), was.content()))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_pdf_of_a_plan_reads_as_the_plan(Path plan) throws IOException {
        var was = reader.read(Files.readString(plan));
        assertSame(was, again("ke-hoach.pdf", writer.pdf(PlanPaper.of(was.outline(), was.content()))));
    }

    private Reading again(String name, byte[] file) {
        return reader.read(extraction.extract(name, file).text());
    }

    private void assertSame(Reading was, Reading is) {
        assertThat(structure(is)).isEqualTo(structure(was));
        assertThat(outline(is)).isEqualTo(outline(was));
    }

    /// All a reading found, without the places it stands at.
    private String structure(Reading reading) {
        var node = json.node(reading, List.of());
        node.remove(List.of("anomalies", "places"));
        forgetPlaces(node);
        return node.toPrettyString();
    }

    private static void forgetPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("span", "confidence"));
        }
        node.forEach(RoundTripTests::forgetPlaces);
    }

    /// The paragraphs between title and signature: depth, whether a heading, words.
    private static List<String> outline(Reading reading) {
        return reading.outline().blocks().stream()
                .filter(block ->
                        block.part() == Part.OPENING || block.part() == Part.BODY || block.part() == Part.CLOSING)
                .map(block -> block.part() + " " + block.depth() + (block.heading() ? " # " : " ") + block.text())
                .toList();
    }

    static List<Path> plans() throws IOException {
        try (var demo = Files.list(DEMO);
                var own = Files.list(PLANS)) {
            return Stream.concat(demo, own)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
