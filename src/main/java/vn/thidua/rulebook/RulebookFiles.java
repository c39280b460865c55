package vn.thidua.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        var awards = list("awards.yaml", "awards", AwardEntries::award);
        var codes = new Codes(awards);
        var documents = new LegalDocuments(list("documents.yaml", "documents", RulebookFiles::document));
        return new Rulebook(
                awards,
                regimes(codes, documents),
                new Standards(
                        standards(codes),
                        alone(
                                "caps.yaml",
                                "caps",
                                entry -> StandardEntries.cap(entry, codes),
                                cap -> cap.scope() == Scope.PRACTICE ? null : cap.award()),
                        list("special-cases.yaml", "cases", entry -> StandardEntries.specialCase(entry, codes))),
                procedure(codes),
                money(codes),
                new Registers(
                        documents,
                        new Commemorations(list("commemorations.yaml", "commemorations", RulebookFiles::commemoration)),
                        holidays(),
                        under("document-kinds.yaml", "kinds", RulebookFiles::kind),
                        under("provinces.yaml", "provinces", RulebookFiles::province)));
    }

    private Regimes regimes(Codes codes, LegalDocuments documents) {
        var top = top("regimes.yaml");
        var all = alone(
                top.entries("regimes"),
                entry -> RegimeEntries.regime(entry, documents),
                regime -> regime.applied() ? "applied" : null);
        var ids = new HashSet<String>();
        all.forEach(regime -> ids.add(regime.id()));
        var transitions = each(top.entries("transitions"), entry -> RegimeEntries.transition(entry, ids));
        var drafts = each(top.entries("drafts"), entry -> RegimeEntries.draft(entry, codes));
        top.done();
        return new Regimes(all, transitions, drafts);
    }

    private List<Standard> standards(Codes codes) {
        var all = new ArrayList<Standard>();
        for (var file : List.of("standards-individuals.yaml", "standards-collectives.yaml", "standards-forms.yaml")) {
            all.addAll(alone(
                    file,
                    "standards",
                    entry -> StandardEntries.standard(entry, codes),
                    standard -> standard.award() + " " + standard.subject()));
        }
        return all;
    }

    private Procedure procedure(Codes codes) {
        var dossiers = top("dossiers.yaml");
        var papers = each(dossiers.entries("dossiers"), entry -> ProcedureEntries.dossier(entry, codes));
        var forms = each(dossiers.entries("forms"), ProcedureEntries::form);
        dossiers.done();
        var deadlines = top("deadlines.yaml");
        var days = each(deadlines.entries("deadlines"), entry -> ProcedureEntries.deadline(entry, codes));
        var times = each(deadlines.entries("times"), entry -> ProcedureEntries.time(entry, codes));
        deadlines.done();
        var councils = top("councils.yaml");
        var sittings = each(councils.entries("councils"), ProcedureEntries::council);
        var votes = alone(
                councils.entries("votes"),
                entry -> ProcedureEntries.vote(entry, codes),
                vote -> vote.scope() == Scope.PRACTICE ? null : List.of(vote.awards(), vote.levels()));
        councils.done();
        return new Procedure(
                list("commendation-kinds.yaml", "kinds", ProcedureEntries::kind),
                papers,
                forms,
                days,
                times,
                votes,
                sittings,
                list("rules.yaml", "rules", entry -> ProcedureEntries.rule(entry, codes)),
                list("rating-scales.yaml", "scales", ProcedureEntries::scale));
    }

    private Money money(Codes codes) {
        var top = top("money.yaml");
        var salaries = alone(top.entries("base-salary"), MoneyEntries::salary, _ -> "one");
        var roundings = alone(top.entries("rounding"), MoneyEntries::rounding, _ -> "one");
        var multipliers = alone(
                top.entries("multipliers"),
                MoneyEntries::multiplier,
                multiplier -> multiplier.scope() == Scope.PRACTICE ? null : multiplier.subject());
        var prizes = alone(
                top.entries("prizes"),
                entry -> MoneyEntries.prize(entry, codes),
                prize -> prize.award() + " " + prize.subject() + " " + prize.by());
        var several = alone(top.entries("several-titles"), entry -> new SeveralTitles(entry.validity()), _ -> "one");
        top.done();
        return new Money(salaries, prizes, multipliers, roundings, several);
    }

    /// A list in which at most one entry of each key holds on a day.
    /// @param key what may not hold twice; null where an entry may stand beside others
    private <T extends Dated> List<T> alone(
            String file, String list, Function<Entry, T> reading, Function<T, @Nullable Object> key) {
        var top = top(file);
        var entries = top.entries(list);
        top.done();
        return alone(entries, reading, key);
    }

    private static <T extends Dated> List<T> alone(
            List<Entry> entries, Function<Entry, T> reading, Function<T, @Nullable Object> key) {
        var all = each(entries, reading);
        for (int i = 0; i < all.size(); i++) {
            var mine = key.apply(all.get(i));
            for (int j = 0; j < i; j++) {
                if (mine != null
                        && mine.equals(key.apply(all.get(j)))
                        && all.get(i).validity().meets(all.get(j).validity())) {
                    throw entries.get(i)
                            .fault("holds beside the entry of "
                                    + all.get(j).validity().from() + " for the same");
                }
            }
        }
        return all;
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
