package vn.thidua.rulebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Rulebook;

class RegulationFileTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final List<String> WORDS = List.of(
            "Điều 5", "khoản 2: a", "'trong'", "\"ngoài\"", "# không", "- một", "100 %", "{a}", "[b]", "đơn vị");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_written_is_read_back_the_same(int seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Row>();
        for (int at = 0; at <= random.nextInt(6); at++) {
            rows.add(row(random));
        }
        var head = Map.of(
                "number", "5/2026/QĐ-UBND", "signed", "2026-01-05", "title", words(random), "from", "2026-02-01");
        var faults = new ArrayList<Fault>();
        var content = new Draft(head, rows).read(RULEBOOK, faults);
        assertThat(faults).isEmpty();
        var written = RegulationFile.write(Objects.requireNonNull(content));

        var read = read(written);

        assertThat(read.faults()).as(written).isEmpty();
        assertThat(read.content()).as(written).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "award: LDTT|award: LDTX|6|award|rulebook.local.fault.award",
                "percent: 10|percent: 110|6|percent|rulebook.local.fault.percent",
                "percent: 10|percent: mười|6|percent|rulebook.local.fault.percent",
                "kind: cap|kind: caps|6|kind|rulebook.local.file.no_kind",
                "article: 'Điều 5'|artikel: 'Điều 5'|7|artikel|rulebook.local.file.unknown_key",
                "number: '5/QĐ'|numbers: '5/QĐ'|1|numbers|rulebook.local.file.unknown_key",
                "from: 2026-02-01|from: 2026-02-30|4|from|rulebook.local.fault.date",
                "from: 2026-02-01|from: 2010-02-01|4|from|rulebook.local.fault.before_rulebook",
                "rounding: down|rounding: sideways|6|rounding|rulebook.local.fault.choice",
                "of: [LDTT]|of: {a: b}|10|of|rulebook.local.file.no_text",
            })
    void a_fault_is_named_with_its_line_and_field(String right, String wrong, int line, String field, String key) {
        var file = """
                number: '5/QĐ'
                signed: 2026-01-05
                title: 'Quy chế thi đua'
                from: 2026-02-01
                provisions:
                - kind: cap
                  article: 'Điều 5'
                  award: LDTT
                  percent: 10
                  of: [LDTT]
                  rounding: down
                """;
        assertThat(read(file).faults()).isEmpty();

        var read = read(file.replace(right, wrong));

        assertThat(read.content()).isNull();
        assertThat(read.faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.text().key()).isEqualTo(key);
        });
    }

    @Test
    void hostile_files_are_refused() {
        assertThat(read("").faults()).isNotEmpty();
        assertThat(read("- a").faults()).isNotEmpty();
        assertThat(read("a: [").faults()).isNotEmpty();
        assertThat(read("number: 1\nnumber: 2").faults()).isNotEmpty();
        assertThat(read("a: &x [*x]").faults()).isNotEmpty();
        assertThat(read("provisions: !!javax.script.ScriptEngineManager [1]").faults())
                .isNotEmpty();
        assertThat(RegulationFile.read(new byte[] {(byte) 0xC3, (byte) 0x28}, RULEBOOK)
                        .faults())
                .isNotEmpty();
        assertThat(RegulationFile.read(new byte[300 * 1024], RULEBOOK).faults()).isNotEmpty();
    }

    @Test
    void a_scale_goes_down_and_its_ratings_with_it() {
        assertThat(bands("90 | Xuất sắc | excellent\n70 | Tốt | good\n0 | Yếu | "))
                .isEmpty();
        assertThat(bands("90 | Tốt | good\n\n70 | Khá | good\n")).isEmpty();
        assertThat(bands("70 | Tốt | good\n90 | Xuất sắc | excellent")).containsExactly("bands band_order");
        assertThat(bands("90 | Tốt | good\n70 | Xuất sắc | excellent")).containsExactly("bands band_order");
        assertThat(bands("90 | Tốt | good\n90 | Khá | good")).containsExactly("bands band_order");
        assertThat(bands("90 | Tốt | good")).containsExactly("bands bands");
        assertThat(bands("chín mươi | Tốt | good\n70 | Khá | good")).containsExactly("bands band");
        assertThat(bands("90 | | good\n70 | Khá | good")).containsExactly("bands band");
        assertThat(bands("90 | Tốt | rất tốt\n70 | Khá | good")).containsExactly("bands band");
        assertThat(bands("90 | Tốt\n70 | Khá | good")).containsExactly("bands band");
    }

    private static List<String> bands(String bands) {
        return faults(ProvisionKind.SCALE, Map.of("name", "Thang điểm", "bands", bands));
    }

    /// Each on both sides of its border.
    @ParameterizedTest
    @CsvSource({
        "CAP, percent, 100, ''",
        "CAP, percent, '0,001', ''",
        "CAP, percent, 0, percent",
        "CAP, percent, '100,1', percent",
        "CAP, percent, -5, percent",
        "PRIZE, coefficient, 100, ''",
        "PRIZE, coefficient, 0, coefficient",
        "PRIZE, coefficient, '100.001', coefficient",
        "PRIZE, coefficient, nửa, coefficient",
        "AGE, years, 1, ''",
        "AGE, years, 1000, ''",
        "AGE, years, 1001, number",
        "AGE, years, 0, number",
        "AGE, years, '1,5', number",
        "LAST_DAY, day, 29/02, ''",
        "LAST_DAY, day, 31/12, ''",
        "LAST_DAY, day, 30/02, day",
        "LAST_DAY, day, 12/13, day",
        "LAST_DAY, day, mai, day",
        "FORM, code, THUKHEN, ''",
        "FORM, code, thư khen, code",
        "FORM, decider, province, ''",
        "FORM, decider, king, choice",
        "LAST_DAY, awards, 'LDTT, CSTT', ''",
        "LAST_DAY, awards, 'LDTT, LDTX', award",
        "LAST_DAY, what, '', missing",
        "FORM, note, '', ''",
    })
    void a_value_is_taken_up_to_its_border(ProvisionKind kind, String field, String value, String fault) {
        var values = new TreeMap<String, String>();
        var random = new Random(7);
        kind.fields().forEach(each -> values.put(each.name(), value(each, random)));
        if (kind == ProvisionKind.CAP) {
            values.remove("base");
        }
        values.put(field, value);

        assertThat(faults(kind, values)).isEqualTo(fault.isEmpty() ? List.of() : List.of(field + " " + fault));
    }

    @Test
    void words_may_be_as_long_as_half_a_page() {
        assertThat(faults(ProvisionKind.WORDS, Map.of("award", "LDTT", "words", "x".repeat(500))))
                .isEmpty();
        assertThat(faults(ProvisionKind.WORDS, Map.of("award", "LDTT", "words", "x".repeat(501))))
                .containsExactly("words too_long");
    }

    @Test
    void a_cap_is_counted_of_awards_or_of_something_in_words_but_not_of_both() {
        var cap = Map.of("award", "CSTDCS", "percent", "10", "rounding", "down");
        assertThat(faults(ProvisionKind.CAP, cap)).containsExactly("of base");
        var both = new TreeMap<>(cap);
        both.putAll(Map.of("of", "LDTT", "base", "số người"));
        assertThat(faults(ProvisionKind.CAP, both)).containsExactly("of base");
    }

    /// The fields at fault, each with what is said of it.
    private static List<String> faults(ProvisionKind kind, Map<String, String> values) {
        var faults = new ArrayList<Fault>();
        var all = new TreeMap<>(values);
        all.putIfAbsent("article", "Điều 3");
        var known = RULEBOOK.awards().stream().map(Award::code).collect(Collectors.toSet());
        var provision = RowReader.read(0, new Row(kind, all), known, faults);
        assertThat(provision == null).isEqualTo(!faults.isEmpty());
        return faults.stream()
                .map(fault -> fault.field() + " " + fault.text().key().replace("rulebook.local.fault.", ""))
                .toList();
    }

    private static RegulationFile.Read read(String file) {
        return RegulationFile.read(file.getBytes(StandardCharsets.UTF_8), RULEBOOK);
    }

    private static Row row(Random random) {
        var kind = ProvisionKind.values()[random.nextInt(ProvisionKind.values().length)];
        var values = new TreeMap<String, String>();
        for (var field : kind.fields()) {
            if (field.required() || random.nextBoolean()) {
                values.put(field.name(), value(field, random));
            }
        }
        if (kind == ProvisionKind.CAP) {
            values.remove("of");
            values.put("base", words(random));
        }
        return new Row(kind, values);
    }

    private static String value(Field field, Random random) {
        var awards = RULEBOOK.awards();
        return switch (field.type()) {
            case TEXT -> field.name().equals("code") ? "TK" + random.nextInt(1000) : words(random);
            case AWARD -> awards.get(random.nextInt(awards.size())).code().value();
            case AWARDS -> "LDTT,CSTT";
            case PERCENT -> random.nextBoolean() ? "12,5" : Integer.toString(1 + random.nextInt(100));
            case NUMBER -> Integer.toString(1 + random.nextInt(999));
            case COEFFICIENT -> "0." + (1 + random.nextInt(9));
            case DAY -> "%02d/%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12));
            case CHOICE -> field.choices().get(random.nextInt(field.choices().size()));
            case BANDS -> "90 | Xuất sắc | excellent\n70 | Tốt, khá | good\n50 | 'Đạt' | completed\n0 | Yếu | ";
        };
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    @Test
    void a_day_is_read_as_files_and_people_write_it() {
        var head = Map.of("number", "5", "signed", "5/1/2026", "title", "Quy chế", "from", "2026-02-01");
        var row = new Row(ProvisionKind.WORDS, Map.of("article", "Điều 1", "award", "LDTT", "words", "Gương mẫu"));
        var content = new Draft(head, List.of(row)).read(RULEBOOK, new ArrayList<>());

        assertThat(content).isNotNull().extracting(Content::signed).isEqualTo(LocalDate.of(2026, 1, 5));
    }
}
