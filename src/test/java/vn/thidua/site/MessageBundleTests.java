package vn.thidua.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both languages say the same, with the same arguments, and every key a template names has its text.
class MessageBundleTests {
    /// Keys that are not looked for yet, since their bundle is still being written.
    private static final List<String> TO_COME = List.of();

    private static final Pattern QUOTED = Pattern.compile("''|'[{}]+'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");

    @Test
    void both_languages_hold_the_same_messages() throws IOException {
        var bundles = Bundle.all();
        assertThat(bundles).hasSizeGreaterThan(10);
        assertThat(faults(bundles)).isEmpty();
    }

    @Test
    void every_key_a_template_names_has_its_text() throws IOException {
        var keys = new TreeSet<String>();
        Bundle.all().forEach(bundle -> keys.addAll(bundle.messages().stringPropertyNames()));
        var named = 0;
        var missing = new ArrayList<String>();
        for (var template : Templates.all().entrySet()) {
            for (var key : MessageKeys.in(template.getValue())) {
                named++;
                if (!toCome(key) && keys.stream().noneMatch(key::names)) {
                    missing.add("%s, line %d: %s".formatted(template.getKey(), key.line(), key.text()));
                }
            }
        }
        assertThat(named).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a.x=Một       | a.y=One          | a_vi: a.y is missing, a_en: a.x is missing
            a.x={0} {1}   | a.x={0}          | a.x takes other arguments in en
            a.x={0        | a.x={0}          | a.x in vi cannot be read
            a.x={0}       | a.x=It's {0}     | a.x in en has an apostrophe that will not be seen; write it twice
            a.x=1\\na.x=2  | a.x=1            | a.x stands twice in a_vi
            a.x=          | a.x=1            | a.x is empty in vi
            """)
    void finds_what_is_wrong_with_a_bad_sample(String vietnamese, String english, String fault) {
        var bundles = List.of(
                Bundle.of("a_vi.properties", vietnamese.replace("\\n", "\n")), Bundle.of("a_en.properties", english));
        assertThat(String.join(", ", faults(bundles))).isEqualTo(fault);
    }

    @Test
    void finds_a_bundle_without_its_twin_and_a_key_in_two_bundles() {
        var bundles = new ArrayList<>(List.of(
                Bundle.of("a_vi.properties", "x=1"),
                Bundle.of("a_en.properties", "x=1"),
                Bundle.of("b_vi.properties", "x=1")));
        assertThat(faults(bundles)).contains("b_en is missing", "x stands in a and b");
    }

    @Test
    void leaves_a_good_sample_in_peace() {
        assertThat(faults(List.of(
                        Bundle.of("a_vi.properties", "x={1} của {0} '{'"),
                        Bundle.of("a_en.properties", "x={0}''s {1,number,integer}"))))
                .isEmpty();
    }

    @Test
    void knows_the_keys_of_a_template() {
        assertThat(MessageKeys.in("""
                        <a title="${page.texts().of("a.title")}">${texts.of(on ? "a.on" : "a.off", b.of("c.no"))}</a>
                        ${texts.of("a.kind." + kind.name().replace("_", "."))} ${texts.of(model.kind() + ".end")}
                        @template.site.part.field(name = "x", label = "a.label", hint = "", content = @`
                          ${texts.of("a.inner")}`)
                        @template.site.part.sortable(label = texts.of("a.head"))
                        """).stream()
                        .map(key -> (key.begins() ? "" : "…") + key.text() + (key.ends() ? "" : "…") + key.line()))
                .containsExactlyInAnyOrder(
                        "a.title1", "a.on1", "a.off1", "a.kind.…2", "….end2", "a.label3", "a.inner4", "a.head5");
    }

    private static boolean toCome(MessageKeys.Named key) {
        return key.begins() && TO_COME.stream().anyMatch(key.text()::startsWith);
    }

    private static List<String> faults(List<Bundle> bundles) {
        var faults = new ArrayList<String>();
        var modules = bundles.stream().collect(groupingBy(Bundle::name));
        var owners = new HashMap<String, String>();
        modules.forEach((module, twins) -> {
            for (var language : List.of("vi", "en")) {
                if (twins.stream().noneMatch(twin -> twin.language().equals(language))) {
                    faults.add(module + "_" + language + " is missing");
                }
            }
            var keys = twins.stream()
                    .flatMap(twin -> twin.messages().stringPropertyNames().stream())
                    .collect(toCollection(TreeSet::new));
            twins.forEach(twin -> faults.addAll(faults(twin, keys)));
            for (var key : keys) {
                var other = owners.put(key, module);
                if (other != null) {
                    faults.add("%s stands in %s and %s".formatted(key, other, module));
                }
                if (twins.stream()
                                .filter(twin -> twin.messages().containsKey(key))
                                .map(twin -> arguments(twin.messages().getProperty(key)))
                                .distinct()
                                .count()
                        > 1) {
                    faults.add(key + " takes other arguments in en");
                }
            }
        });
        return faults;
    }

    private static List<String> faults(Bundle bundle, Set<String> keys) {
        var faults = new ArrayList<String>();
        for (var key : bundle.repeated()) {
            faults.add("%s stands twice in %s_%s".formatted(key, bundle.name(), bundle.language()));
        }
        for (var key : keys) {
            var message = bundle.messages().getProperty(key);
            if (message == null) {
                faults.add("%s_%s: %s is missing".formatted(bundle.name(), bundle.language(), key));
            } else if (message.isBlank()) {
                faults.add("%s is empty in %s".formatted(key, bundle.language()));
            } else if (!readable(message)) {
                faults.add("%s in %s cannot be read".formatted(key, bundle.language()));
            } else if (QUOTED.matcher(message).replaceAll("").contains("'")) {
                faults.add("%s in %s has an apostrophe that will not be seen; write it twice"
                        .formatted(key, bundle.language()));
            }
        }
        return faults;
    }

    private static boolean readable(String message) {
        try {
            return new MessageFormat(message, Locale.ROOT).toPattern() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(QUOTED.matcher(message).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
