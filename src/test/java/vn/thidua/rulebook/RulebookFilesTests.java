package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void refuses_an_empty_file() {
        assertThatThrownBy(() -> reading("documents.yaml", "")).hasMessage("documents.yaml:1: empty");
    }

    private static Rulebook reading(String name, String text) {
        return new RulebookFiles(file -> file.equals(name)
                        ? new StringReader(text)
                        : new InputStreamReader(
                                RulebookFilesTests.class.getResourceAsStream("/rulebook/" + file),
                                StandardCharsets.UTF_8))
                .read();
    }
}
