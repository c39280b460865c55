package vn.thidua.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LegacyEncodingTests {
    private static final String LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    private static final String SENTENCE =
            "Các cơ quan, đơn vị tổ chức phát động thi đua, gắn với nhiệm vụ chính trị được giao";

    /// The other way round, made by trying every sign and pair of signs; what comes back must be the letter.
    private static final Map<Character, String> TCVN3 = inverse(LegacyEncoding.TCVN3);

    private static final Map<Character, String> VNI = inverse(LegacyEncoding.VNI);

    @Test
    void knows_every_small_letter_in_tcvn3_and_the_seven_capitals_it_has() {
        assertThat(LETTERS.chars().filter(c -> c > 0x7f).mapToObj(c -> (char) c).toList())
                .allMatch(TCVN3::containsKey);
        assertThat("ĂÂÊÔƠƯĐ".chars().mapToObj(c -> (char) c).toList()).allMatch(TCVN3::containsKey);
    }

    @Test
    void knows_every_letter_small_and_capital_in_vni() {
        var both = LETTERS + LETTERS.toUpperCase(java.util.Locale.ROOT);
        assertThat(both.chars().filter(c -> c > 0x7f).mapToObj(c -> (char) c).toList())
                .allMatch(VNI::containsKey);
    }

    @Test
    void reads_words_known_from_old_papers() {
        assertThat(LegacyEncoding.TCVN3.convert("Céng hoµ x· héi chñ nghÜa ViÖt Nam"))
                .isEqualTo("Cộng hoà xã hội chủ nghĩa Việt Nam");
        assertThat(LegacyEncoding.VNI.convert("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(LegacyEncoding.VNI.convert("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC"))
                .isEqualTo("ĐỘC LẬP - TỰ DO - HẠNH PHÚC");
    }

    @Test
    void whatever_letters_are_strung_together_come_back() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (var i = 0; i < 60; i++) {
                text.append(i % 4 == 3 ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(LegacyEncoding.TCVN3.convert(written(text.toString(), TCVN3)))
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void syllables_come_back_from_vni_in_small_letters_and_capitals() {
        for (var text : List.of(
                SENTENCE, SENTENCE.toUpperCase(java.util.Locale.ROOT), "Nghị quyết, khuyến khích, thưởng, mẫu mực")) {
            assertThat(LegacyEncoding.VNI.convert(written(text, VNI))).isEqualTo(text);
        }
    }

    @Test
    void recognises_each_encoding_without_a_font_and_leaves_unicode_alone() {
        assertThat(LegacyGuess.of(written(SENTENCE, TCVN3))).contains(LegacyEncoding.TCVN3);
        assertThat(LegacyGuess.of(written(SENTENCE, VNI))).contains(LegacyEncoding.VNI);
        assertThat(LegacyGuess.of(SENTENCE)).isEmpty();
        assertThat(LegacyGuess.of("Toàn văn bản chỉ có ít dấu: hòa, là, và, trên, tháng hai"))
                .isEmpty();
        assertThat(LegacyGuess.of("L'été, à la française, garçons et élèves à l'école Molière"))
                .isEmpty();
    }

    @Test
    void knows_fonts_by_name_as_word_the_web_and_pdf_write_them() {
        assertThat(List.of(".VnTime", "'.VnTimeH'", "ABCDEF+.VnArial,Bold"))
                .allMatch(f -> LegacyEncoding.of(f) == LegacyEncoding.TCVN3);
        assertThat(List.of("VNI-Times", "VNI-Helve-Bold")).allMatch(f -> LegacyEncoding.of(f) == LegacyEncoding.VNI);
        assertThat(List.of("Times New Roman", "Vni", "Arial")).allMatch(f -> LegacyEncoding.of(f) == null);
    }

    static String inTcvn3(String text) {
        return written(text, TCVN3);
    }

    static String inVni(String text) {
        return written(text, VNI);
    }

    private static String written(String text, Map<Character, String> signs) {
        return text.chars()
                .mapToObj(c -> signs.getOrDefault((char) c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    private static Map<Character, String> inverse(LegacyEncoding encoding) {
        var signs = new ArrayList<String>();
        for (var c = 0xA1; c <= 0xFF; c++) {
            signs.add(Character.toString(c));
            for (var base : "aeouyAEOUYôöÔÖ".toCharArray()) {
                signs.add(base + Character.toString(c));
            }
        }
        var inverse = new HashMap<Character, String>();
        var both = LETTERS + LETTERS.toUpperCase(java.util.Locale.ROOT);
        for (var sign : signs) {
            var letter = encoding.convert(sign);
            var same = letter.equals(sign) && !(encoding == LegacyEncoding.TCVN3 ? "ýÝ" : "íìÍÌ").contains(letter);
            if (letter.length() == 1 && !same && both.contains(letter)) {
                inverse.putIfAbsent(letter.charAt(0), sign);
            }
        }
        return inverse;
    }
}
