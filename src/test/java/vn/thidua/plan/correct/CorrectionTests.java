package vn.thidua.plan.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.Recipient;

/// What a person corrected stays corrected when the text changes around it.
class CorrectionTests {
    private static final String TEXT = """
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. THỜI GIAN
            1. Các phòng gửi đăng ký về Văn phòng trước ngày 28/02/2026.
            2. Các phòng gửi báo cáo sơ kết về Văn phòng trước ngày 15/6/2026.
            3. Văn phòng tổng hợp, báo cáo Giám đốc trước ngày 15/12/2026.

            Nơi nhận:
            - Các phòng;
            - Lưu: VT.
            """;

    @Test
    void a_corrected_date_holds_and_counts_as_sure() {
        var correction = corrected(ProvisionKind.MILESTONE, milestone("28/02/2026"), Map.of("date", "31/03/2026"));
        var reading = CorrectedReading.of(TEXT, List.of(correction));
        var milestone = (Milestone) reading.at(ProvisionKind.MILESTONE, milestone("28/02/2026"));
        assertThat(milestone.date()).hasToString("2026-03-31");
        assertThat(milestone.source().confidence()).isEqualTo(1.0);
        assertThat(reading.reading().content().milestones()).contains(milestone);
    }

    @Test
    void it_outlives_edits_elsewhere_and_a_new_order() {
        var correction = corrected(ProvisionKind.MILESTONE, milestone("15/6/2026"), Map.of("who", "Trưởng các phòng"));
        var changed = TEXT.replace(
                "I. THỜI GIAN", "I. THỜI GIAN THỰC HIỆN\n1. Thủ trưởng ký giao ước trước ngày 20/01/2026.");
        assertThat(who(changed, correction)).contains("Trưởng các phòng");
    }

    @Test
    void it_outlives_a_change_of_its_own_sentence() {
        var correction = corrected(ProvisionKind.MILESTONE, milestone("15/12/2026"), Map.of("toWhom", "Giám đốc Sở"));
        var changed = TEXT.replace("trước ngày 15/12/2026", "trước ngày 20/12/2026");
        var reading = CorrectedReading.of(changed, List.of(correction));
        assertThat(reading.lost()).isEmpty();
        assertThat(reading.all(ProvisionKind.MILESTONE))
                .extracting(each -> ((Milestone) each).toWhom())
                .contains("Giám đốc Sở");
    }

    @Test
    void it_is_named_as_lost_when_its_words_are_gone() {
        var correction = corrected(ProvisionKind.MILESTONE, milestone("28/02/2026"), Map.of("date", "31/03/2026"));
        var changed = TEXT.replace("1. Các phòng gửi đăng ký về Văn phòng trước ngày 28/02/2026.\n", "");
        assertThat(CorrectedReading.of(changed, List.of(correction)).lost()).containsExactly(correction);
    }

    @Test
    void what_the_text_does_not_say_is_taken_away_and_can_come_back() {
        var reading = CorrectedReading.of(TEXT, List.of());
        int before = reading.all(ProvisionKind.MILESTONE).size();
        var removal = reading.remove(ProvisionKind.MILESTONE, milestone("28/02/2026"));
        var without = CorrectedReading.of(TEXT, List.of(removal));
        assertThat(without.all(ProvisionKind.MILESTONE)).hasSize(before - 1);
        assertThat(without.removed()).containsExactly(removal);
    }

    @Test
    void what_the_reader_missed_is_added_by_hand() {
        var addition =
                CorrectedReading.of(TEXT, List.of()).add(ProvisionKind.RECIPIENT, Map.of("name", "Công đoàn cơ sở"));
        var reading = CorrectedReading.of(TEXT, List.of(addition)).reading();
        assertThat(reading.content().recipients()).extracting(Recipient::name).contains("Công đoàn cơ sở", "Các phòng");
    }

    @Test
    void the_letterhead_and_the_signatory_are_corrected_without_a_place_in_the_text() {
        var reading = CorrectedReading.of(TEXT, List.of());
        var corrections = new ArrayList<Correction>();
        corrections.add(reading.change(
                ProvisionKind.HEAD,
                0,
                with(reading, ProvisionKind.HEAD, 0, Map.of("number", "12", "symbol", "KH-VP"))));
        corrections.add(reading.add(ProvisionKind.SIGNATORY, Map.of("position", "GIÁM ĐỐC", "name", "Lê Thị Mai")));
        var content = CorrectedReading.of(TEXT, corrections).reading().content();
        assertThat(content.letterhead().number()).isEqualTo("12");
        assertThat(content.letterhead().subject()).isEqualTo("Phát động phong trào thi đua năm 2026");
        assertThat(content.signatory()).isNotNull();
    }

    @Test
    void a_correction_is_corrected_again_in_its_place() {
        var first = corrected(ProvisionKind.MILESTONE, milestone("28/02/2026"), Map.of("date", "31/03/2026"));
        var reading = CorrectedReading.of(TEXT, List.of(first));
        int index = milestone("28/02/2026");
        var second = reading.change(
                ProvisionKind.MILESTONE,
                index,
                with(reading, ProvisionKind.MILESTONE, index, Map.of("date", "04/2026")));
        assertThat(second.aims(first)).isTrue();
        var milestone = (Milestone) CorrectedReading.of(TEXT, List.of(second)).at(ProvisionKind.MILESTONE, index);
        assertThat(milestone.date()).hasToString("2026-04");
    }

    @Test
    void a_date_or_number_that_cannot_be_is_refused_at_its_field() {
        var reading = CorrectedReading.of(TEXT, List.of());
        int index = milestone("28/02/2026");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.change(
                        ProvisionKind.MILESTONE,
                        index,
                        with(reading, ProvisionKind.MILESTONE, index, Map.of("date", "31/02/2026"))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("date"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.add(ProvisionKind.TARGET, Map.of("subject", "Khách", "value", "nhiều")))
                .satisfies(refusal -> assertThat(refusal.field()).isIn("value", "comparator"));
    }

    @Test
    void figures_are_written_and_read_as_vietnamese_papers_do() {
        assertThat(Written.number("1.234.567,5")).isEqualByComparingTo("1234567.5");
        assertThat(Written.of(new java.math.BigDecimal("1234567.5"))).isEqualTo("1.234.567,5");
        assertThat(Written.number("12 khách")).isNull();
        assertThat(Written.date("15/6/2026")).hasToString("2026-06-15");
        assertThat(Written.date("13/2026")).isNull();
    }

    @Test
    void what_a_figure_is_made_up_of_is_corrected_part_by_part() {
        var addition = CorrectedReading.of(TEXT, List.of())
                .add(
                        ProvisionKind.TARGET,
                        Map.of(
                                "subject", "Khách",
                                "comparator", "EQUAL",
                                "value", "66.177",
                                "breakdown", "1.427 lượt khách quốc tế;64.750 lượt khách trong nước"));
        var reading = CorrectedReading.of(TEXT, List.of(addition));
        assertThat(((NumericTarget) reading.at(ProvisionKind.TARGET, 0)).breakdown())
                .containsExactly(
                        new NumericTarget.Part("lượt khách quốc tế", new BigDecimal("1427")),
                        new NumericTarget.Part("lượt khách trong nước", new BigDecimal("64750")));
        assertThat(ProvisionKind.TARGET.shown(reading.at(ProvisionKind.TARGET, 0)))
                .containsEntry("breakdown", "1.427 lượt khách quốc tế; 64.750 lượt khách trong nước");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhiều khách", "30 nam; nữ", "30", ";", "30 nam;;20 nữ"})
    void parts_that_do_not_begin_with_a_number_and_a_name_are_refused_at_their_field(String written) {
        var reading = CorrectedReading.of(TEXT, List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.add(
                        ProvisionKind.TARGET,
                        Map.of("subject", "Khách", "comparator", "EQUAL", "value", "50", "breakdown", written)))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("breakdown");
                    assertThat(refusal.text().key()).isEqualTo("plan.refusal.field_no_parts");
                });
    }

    private static int milestone(String words) {
        var all = CorrectedReading.of(TEXT, List.of()).all(ProvisionKind.MILESTONE);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).source().span().of(TEXT).contains(words)
                    || ((Milestone) all.get(at)).sentence().contains(words)) {
                return at;
            }
        }
        throw new AssertionError("no milestone of " + words);
    }

    private static Correction corrected(ProvisionKind kind, int index, Map<String, String> changes) {
        var reading = CorrectedReading.of(TEXT, List.of());
        return reading.change(kind, index, with(reading, kind, index, changes));
    }

    private static Map<String, String> with(
            CorrectedReading reading, ProvisionKind kind, int index, Map<String, String> changes) {
        var form = new HashMap<>(kind.shown(reading.at(kind, index)));
        form.putAll(changes);
        return form;
    }

    private static List<String> who(String text, Correction correction) {
        return CorrectedReading.of(text, List.of(correction)).all(ProvisionKind.MILESTONE).stream()
                .map(each -> String.valueOf(((Milestone) each).who()))
                .toList();
    }
}
