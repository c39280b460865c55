package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookFilesTests {
    @ParameterizedTest
    @CsvSource(
            value = {
                "- {award: CSTDX, of: [LDTT], rounding: DOWN, from: 2020-01-01, citing: x, confidence: V}#no such award: CSTDX",
                "- {award: CSTDCS, of: [LDTT], rounding: DOWN, from: 2020-13-01, citing: x, confidence: V}#no date in from: 2020-13-01",
                "- {award: CSTDCS, of: [LDTT], rounding: DOWN, from: 2020-01-01, citing: x, confidence: Z}#confidence is V, V2, K or ?, not Z",
                "- {award: CSTDCS, of: [LDTT], rounding: DOWN, from: 2020-01-01, confidence: V}#missing: citing",
                "- {award: CSTDCS, of: [LDTT], rounding: DOWN, from: 2020-01-01, to: 2019-01-01, citing: x, confidence: V}#ends before it begins",
                "- {award: CSTDCS, of: [LDTT], rounding: DOWN, from: 2020-01-01, citing: x, confidence: V, shar: 0.1}#unknown key: shar",
                "- {award: CSTDCS, share: many, of: [LDTT], rounding: DOWN, from: 2020-01-01, citing: x, confidence: V}#no number in share: many",
                "- {award: CSTDCS, of: [LDTT], rounding: SIDEWAYS, from: 2020-01-01, citing: x, confidence: V}#no such rounding: SIDEWAYS",
            },
            delimiter = '#')
    void names_file_line_and_fault(String entry, String fault) {
        assertThatThrownBy(() -> reading("caps.yaml", "# caps\ncaps:\n" + entry + "\n"))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("caps.yaml:3: ")
                .hasMessageContaining(fault);
    }

    @Test
    void names_the_line_of_broken_yaml() {
        assertThatThrownBy(() -> reading("caps.yaml", "caps:\n- {award: CSTDCS\n- x"))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageStartingWith("caps.yaml:3: not YAML");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "regimes.yaml#regimes:\\n- {id: R1, name: x, instruments: ['1/1900/X'], from: 2020-01-01, citing: x, confidence: V}#2#no such document: 1/1900/X",
                "standards-forms.yaml#standards:\\n- {award: GK, from: 2020-01-01, citing: x, confidence: V}#2#a standard without conditions",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  all:\\n  - {kind: rating, least: good}#7#no such kind: rating",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  all:\\n  - {kind: prior-title, of: XXX, times: 2}#7#no such award: XXX",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  ways:\\n  - all:\\n    - {kind: age, years: 3}#2#one way is no choice",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  all:\\n  - {kind: members-share, of: LDTT, at-least: 70}#7#no share from 0 to 1 in at-least: 70",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  all:\\n  - {kind: age, years: 2.5}#7#no whole number in years: 2.5",
                "special-cases.yaml#cases:\\n- {kind: new-staff, effect: excludes, limit: 6, words: x, from: 2020-01-01, citing: x, confidence: V}#2#a limit and {limit} in its words go together",
                "special-cases.yaml#cases:\\n- {kind: new-staff, effect: forgives, words: x, from: 2020-01-01, citing: x, confidence: V}#2#no such effect: forgives",
                "rules.yaml#rules:\\n- {topic: moon, words: x, from: 2020-01-01, citing: x, confidence: V}#2#no such topic: moon",
                "dossiers.yaml#dossiers:\\n- {papers: [x], from: 2020-01-01, citing: x, confidence: V}\\nforms: []#2#give awards or levels",
                "dossiers.yaml#dossiers:\\n- {levels: [village], papers: [x], from: 2020-01-01, citing: x, confidence: V}\\nforms: []#2#no such level: village",
                "deadlines.yaml#deadlines:\\n- {what: x, day: '02-30', receiver: y, from: 2020-01-01, citing: x, confidence: V}\\ntimes: []#2#no day of the year in day: 02-30",
                "deadlines.yaml#deadlines: []\\ntimes:\\n- {step: return, levels: [state], days: 5, more: 6, words: x, from: 2020-01-01, citing: x, confidence: V}#3#more and more-when go together",
                "councils.yaml#councils:\\n- {level: agency, chair: x, quorum: most, from: 2020-01-01, citing: x, confidence: V}\\nvotes: []#2#no share such as 2/3 in quorum: most",
                "councils.yaml#councils: []\\nvotes:\\n- {ballot: secret, base: x, from: 2020-01-01, citing: x, confidence: V}#3#give at-least or more-than",
                "rating-scales.yaml#scales:\\n- {code: a, name: b, levels: [{name: x, least: 50}, {name: y, least: 70}], from: 2020-01-01, citing: x, confidence: V}#2#levels go from the highest down: y",
                "money.yaml#base-salary:\\n- {amount: -1, from: 2020-01-01, citing: x, confidence: V}\\nrounding: []\\nmultipliers: []\\nprizes: []#2#not above zero in amount: -1",
                "money.yaml#base-salary:\\n- {amount: 1, from: 2020-01-01, citing: x, confidence: V}\\n- {amount: 2, from: 2021-01-01, citing: x, confidence: V}\\nrounding: []\\nmultipliers: []\\nprizes: []#3#holds beside the entry of 2020-01-01 for the same",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  all:\\n  - {kind: age, years: 3, months: 4}#7#unknown key: months",
                "standards-forms.yaml#standards:\\n- award: GK\\n  from: 2020-01-01\\n  citing: x\\n  confidence: V\\n  ways:\\n  - all:\\n    - {kind: age, years: 3}\\n    any: 1\\n  - all:\\n    - {kind: age, years: 4}#7#unknown key: any",
                "rating-scales.yaml#scales:\\n- {code: a, name: b, levels: [{name: x, least: 50, most: 60}, {name: y, least: 40}], from: 2020-01-01, citing: x, confidence: V}#2#unknown key: most",
                "rating-scales.yaml#scales:\\n- {code: a, name: b, levels: [{name: x, least: 50}, {name: y, least: 50}], from: 2020-01-01, citing: x, confidence: V}#2#levels go from the highest down: y",
                "provinces.yaml#in-force: {from: 2025-07-01, citing: x, confidence: V, by: y}\\nprovinces: []#1#unknown key: by",
                "regimes.yaml#regimes:\\n- {id: R1, name: x, applied: true, instruments: [], from: 2020-01-01, citing: x, confidence: V}\\n- {id: R2, name: x, applied: true, instruments: [], from: 2021-01-01, citing: x, confidence: V}\\ntransitions: []\\ndrafts: []#3#holds beside the entry of 2020-01-01 for the same",
                "money.yaml#base-salary: []\\nrounding:\\n- {unit: 10, mode: UP, reading: V, from: 2020-01-01, citing: x, confidence: V}\\n- {unit: 10, mode: UP, reading: V, from: 2021-01-01, citing: x, confidence: V}\\nmultipliers: []\\nprizes: []\\nseveral-titles: []#4#holds beside the entry of 2020-01-01 for the same",
                "money.yaml#base-salary: []\\nrounding: []\\nmultipliers:\\n- {subject: collective, factor: 2, from: 2020-01-01, citing: x, confidence: V}\\n- {subject: collective, factor: 3, from: 2021-01-01, citing: x, confidence: V}\\nprizes: []\\nseveral-titles: []#5#holds beside the entry of 2020-01-01 for the same",
                "money.yaml#base-salary: []\\nrounding: []\\nmultipliers: []\\nprizes:\\n- {award: GK, subject: individual, coefficient: 1, from: 2020-01-01, citing: x, confidence: V}\\n- {award: GK, subject: individual, coefficient: 2, from: 2021-01-01, citing: x, confidence: V}\\nseveral-titles: []#6#holds beside the entry of 2020-01-01 for the same",
                "money.yaml#base-salary: []\\nrounding: []\\nmultipliers: []\\nprizes: []\\nseveral-titles:\\n- {from: 2020-01-01, citing: x, confidence: V}\\n- {from: 2021-01-01, citing: x, confidence: V}#7#holds beside the entry of 2020-01-01 for the same",
                "councils.yaml#councils: []\\nvotes:\\n- {levels: [grassroots], at-least: 0.7, ballot: secret, base: x, from: 2020-01-01, citing: x, confidence: V}\\n- {levels: [grassroots], at-least: 0.8, ballot: secret, base: x, from: 2021-01-01, citing: x, confidence: V}#4#holds beside the entry of 2020-01-01 for the same",
                "standards-forms.yaml#standards:\\n- {award: GK, all: [{kind: age, years: 3}], from: 2020-01-01, citing: x, confidence: V}\\n- {award: GK, all: [{kind: age, years: 4}], from: 2021-01-01, citing: x, confidence: V}#3#holds beside the entry of 2020-01-01 for the same",
                "caps.yaml#caps:\\n- {award: COCP, base: x, rounding: DOWN, from: 2020-01-01, citing: x, confidence: V}\\n- {award: COCP, base: x, rounding: DOWN, from: 2021-01-01, citing: x, confidence: V}#3#holds beside the entry of 2020-01-01 for the same",
                "caps.yaml#caps:\\n- {award: COCP, rounding: DOWN, from: 2020-01-01, citing: x, confidence: V}#2#give of or base",
                "awards.yaml#awards:\\n- {code: AB, type: prize, name: x, subject: any, level: state, granted: []}#2#type is title or form, not prize",
            },
            delimiter = '#')
    void names_the_fault_of_every_kind_of_entry(String file, String text, int line, String fault) {
        assertThatThrownBy(() -> reading(file, text.replace("\\n", "\n")))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessage(file + ":" + line + ": " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "- {id: tet, name: Tết, date: '02-30', days: 1, from: 2021-01-01, citing: x, confidence: V}#no day of the year: 02-30",
                "- {id: tet, name: Tết, days: 1, from: 2021-01-01, citing: x, confidence: V}#give date or lunar",
                "- {id: tet, name: Tết, lunar: '01-01', days: 5, before: 5, from: 2021-01-01, citing: x, confidence: V}#its own day must be among its days",
                "- {id: tet, name: Tết, lunar: '01-01', days: 5, yearly: maybe, from: 2021-01-01, citing: x, confidence: V}#yearly is true or false, not maybe",
            },
            delimiter = '#')
    void names_the_fault_of_a_holiday(String entry, String fault) {
        var file = "rest-days: []\ncompensation: []\nholidays:\n" + entry + "\nplacements: []\nswaps: []\n";
        assertThatThrownBy(() -> reading("holidays.yaml", file))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("holidays.yaml:4: ")
                .hasMessageContaining(fault);
    }

    /// The files of the product itself, read anew: what the other tests ask of them stands on this.
    @Test
    void the_rulebook_of_the_product_is_read_whole() {
        var book = Rulebook.load();
        var law = book.asOf(LocalDate.of(2026, 3, 1));
        var fighter = new AwardCode("CSTDCS");

        assertThat(book.award("CSTĐCS").orElseThrow().how()).isEqualTo(AwardMatch.How.ALIAS);
        assertThat(book.award("Chiến sĩ thi đua cấp cơ sở").orElseThrow().how()).isEqualTo(AwardMatch.How.SLIP);
        assertThat(book.award("Xã, phường, thị trấn tiêu biểu").orElseThrow().how())
                .isEqualTo(AwardMatch.How.NAME);
        assertThat(law.regime()).isPresent();
        assertThat(law.standards(fighter)).isNotEmpty().doesNotContainNull();
        assertThat(law.standards(new AwardCode("TTLDTT")).getFirst().all())
                .extracting(Standard.Clause::condition)
                .anyMatch(Condition.MembersShare.class::isInstance);
        assertThat(law.caps()).isNotEmpty().doesNotContainNull();
        assertThat(law.cases()).isNotEmpty().doesNotContainNull();
        assertThat(law.kinds()).hasSize(6).doesNotContainNull();
        assertThat(law.deadlines()).isNotEmpty().doesNotContainNull();
        assertThat(law.times()).isNotEmpty().doesNotContainNull();
        assertThat(law.councils()).isNotEmpty().doesNotContainNull();
        assertThat(law.councils()).extracting(Council::quorum).contains(new Ratio(2, 3));
        assertThat(law.votes()).isNotEmpty().anyMatch(Vote::strict).anyMatch(vote -> !vote.strict());
        assertThat(law.reportForms()).isNotEmpty().doesNotContainNull();
        assertThat(law.dossiers(book.award(fighter).orElseThrow())).isNotEmpty().doesNotContainNull();
        assertThat(law.rules(fighter)).doesNotContainNull();
        assertThat(law.scales()).isNotEmpty().doesNotContainNull();
        assertThat(law.prize(fighter, Award.Subject.INDIVIDUAL, null))
                .get()
                .extracting(PrizeMoney::amount)
                .isEqualTo(2_340_000L);
        assertThat(law.severalTitles()).isPresent();
        assertThat(book.holidays().rest(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(book.provinces()).isNotEmpty();
        assertThat(book.baseSalaries()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awards",
                "caps",
                "commemorations",
                "commendation-kinds",
                "councils",
                "deadlines",
                "document-kinds",
                "documents",
                "dossiers",
                "holidays",
                "money",
                "provinces",
                "rating-scales",
                "regimes",
                "rules",
                "special-cases",
                "standards-collectives",
                "standards-forms",
                "standards-individuals"
            })
    void a_list_it_does_not_know_is_named(String file) {
        assertThatThrownBy(() -> reading(file + ".yaml", text(file + ".yaml") + "\nextra: []\n"))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageStartingWith(file + ".yaml:")
                .hasMessageEndingWith("unknown key: extra");
    }

    @Test
    void refuses_an_empty_file() {
        assertThatThrownBy(() -> reading("documents.yaml", "")).hasMessage("documents.yaml:1: empty");
    }

    private static Rulebook reading(String name, String text) {
        return new RulebookFiles(file -> new StringReader(file.equals(name) ? text : text(file))).read();
    }

    private static String text(String file) {
        try (var in = RulebookFilesTests.class.getResourceAsStream("/rulebook/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
