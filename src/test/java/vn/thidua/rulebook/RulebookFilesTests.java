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
