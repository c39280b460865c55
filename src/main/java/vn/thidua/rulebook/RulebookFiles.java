package vn.thidua.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Reads the files of the rulebook and refuses them whole at the first fault.
final class RulebookFiles {
    private final Function<String, @Nullable Reader> open;

    /// @param open gives a file by its name, null where there is none
    RulebookFiles(Function<String, @Nullable Reader> open) {
        this.open = open;
    }

    static RulebookFiles ofClasspath() {
        return new RulebookFiles(name -> {
            var in = RulebookFiles.class.getResourceAsStream("/rulebook/" + name);
            return in == null ? null : new InputStreamReader(in, StandardCharsets.UTF_8);
        });
    }

    Rulebook read() {
        var awards = list("awards.yaml", "awards", RulebookFiles::award);
        var codes = new HashSet<AwardCode>();
        awards.forEach(award -> codes.add(award.code()));
        return new Rulebook(
                awards,
                list("caps.yaml", "caps", entry -> cap(entry, codes)),
                list("prerequisites.yaml", "prerequisites", entry -> prerequisite(entry, codes)),
                new LegalDocuments(list("documents.yaml", "documents", RulebookFiles::document)),
                new Commemorations(list("commemorations.yaml", "commemorations", RulebookFiles::commemoration)),
                holidays(),
                under("document-kinds.yaml", "kinds", RulebookFiles::kind),
                under("provinces.yaml", "provinces", RulebookFiles::province));
    }

    private <T> List<T> list(String file, String key, Function<Entry, T> reading) {
        var top = top(file);
        var entries = top.entries(key);
        top.done();
        return each(entries, reading);
    }

    private PublicHolidays holidays() {
        var top = top("holidays.yaml");
        var rest = each(top.entries("rest-days"), HolidayEntries::rest);
        var compensation = each(top.entries("compensation"), Entry::validity);
        var holidays = each(top.entries("holidays"), HolidayEntries::holiday);
        var ids = new HashSet<String>();
        holidays.forEach(holiday -> ids.add(holiday.id()));
        var placements = each(top.entries("placements"), entry -> HolidayEntries.placement(entry, ids));
        var swaps = each(top.entries("swaps"), HolidayEntries::swap);
        top.done();
        return new PublicHolidays(rest, compensation, holidays, placements, swaps);
    }

    /// A list whose entries share the validity that stands at the head of the file.
    private <T> List<T> under(String file, String key, BiFunction<Entry, Validity, T> reading) {
        var top = top(file);
        var head = top.entry("in-force");
        var validity = head.validity();
        head.done();
        var entries = top.entries(key);
        top.done();
        return each(entries, entry -> reading.apply(entry, validity));
    }

    private static <T> List<T> each(List<Entry> entries, Function<Entry, T> reading) {
        var all = new ArrayList<T>();
        for (var entry : entries) {
            all.add(reading.apply(entry));
            entry.done();
        }
        return all;
    }

    private Entry top(String file) {
        try (var in = open.apply(file)) {
            if (in == null) {
                throw new InvalidRulebook(file, 0, "no such file");
            }
            var node = new Yaml(new LoaderOptions()).compose(in);
            if (node == null) {
                throw new InvalidRulebook(file, 1, "empty");
            }
            return new Entry(file, node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new InvalidRulebook(file, mark == null ? 0 : mark.getLine() + 1, "not YAML: " + e.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Award award(Entry entry) {
        var code = code(entry, entry.text("code"));
        var type = entry.text("type");
        var name = entry.text("name");
        var subject = entry.choice("subject", Award.Subject.class);
        var level = entry.text("level");
        var aliases = entry.texts("aliases");
        var slips = entry.texts("slips");
        entry.textOrNull("note");
        var grants = each(
                entry.entries("granted"),
                grant -> new Award.Grant(
                        grant.validity(), Set.copyOf(grant.choices("by", Authority.class)), grant.textOrNull("name")));
        return switch (type) {
            case "title" -> new EmulationTitle(code, name, subject, level, aliases, slips, grants);
            case "form" -> new CommendationForm(code, name, subject, level, aliases, slips, grants);
            default -> throw entry.fault("type is title or form, not " + type);
        };
    }

    private static AwardCode code(Entry entry, String text) {
        try {
            return new AwardCode(text);
        } catch (IllegalArgumentException e) {
            throw entry.fault("no award code: " + text);
        }
    }

    private static AwardCode known(Entry entry, String text, Set<AwardCode> codes) {
        var code = code(entry, text);
        if (!codes.contains(code)) {
            throw entry.fault("no such award: " + text);
        }
        return code;
    }

    private static Cap cap(Entry entry, Set<AwardCode> codes) {
        return new Cap(
                known(entry, entry.text("award"), codes),
                entry.numberOrNull("share"),
                entry.texts("of").stream().map(of -> known(entry, of, codes)).toList(),
                entry.choice("rounding", RoundingMode.class),
                entry.validity(),
                entry.textOrNull("note"));
    }

    private static Prerequisite prerequisite(Entry entry, Set<AwardCode> codes) {
        var atLeast = entry.numberOrNull("at-least");
        var moreThan = entry.numberOrNull("more-than");
        var value = atLeast != null ? atLeast : moreThan;
        if (value == null || (atLeast != null && moreThan != null)) {
            throw entry.fault("give at-least or more-than");
        }
        return new Prerequisite(
                known(entry, entry.text("award"), codes),
                entry.choice("kind", Prerequisite.Kind.class),
                known(entry, entry.text("of"), codes),
                value,
                moreThan != null,
                entry.validity());
    }

    private static LegalDocument document(Entry entry) {
        var document = new LegalDocument(
                entry.text("number"),
                entry.text("type"),
                entry.text("issuer"),
                entry.text("title"),
                entry.textOrNull("place"),
                entry.dateOrNull("signed"),
                entry.dateOrNull("from"),
                entry.dateOrNull("to"),
                entry.choice("status", LegalDocument.Status.class),
                entry.confidence(),
                entry.texts("replaced-by"),
                entry.texts("amended-by"),
                entry.texts("aliases"));
        if (document.from() != null && document.expiredOn(document.from())) {
            throw entry.fault("ends before it begins: " + document.number());
        }
        return document;
    }

    private static Commemoration commemoration(Entry entry) {
        var day = entry.textOrNull("date");
        entry.textOrNull("lunar");
        try {
            return new Commemoration(
                    day == null ? null : MonthDay.parse("--" + day),
                    entry.text("name"),
                    entry.texts("aliases"),
                    entry.yearOrNull("founded"),
                    entry.textOrNull("province"),
                    entry.text("kind"),
                    entry.text("scope"),
                    entry.textOrNull("citing"),
                    entry.confidence());
        } catch (DateTimeException e) {
            throw entry.fault("no day of the year: " + day);
        }
    }

    private static DocumentKind kind(Entry entry, Validity validity) {
        return new DocumentKind(entry.text("name"), entry.textOrNull("abbreviation"), validity);
    }

    private static Province province(Entry entry, Validity validity) {
        return new Province(entry.text("name"), entry.texts("absorbed"), validity);
    }
}
