package vn.thidua.plan.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.LegalDocument;
import vn.thidua.rulebook.Rulebook;

/// A plan with nothing in it but its unit, its year and the law: the layout of `plan/skeleton.txt` filled in.
public final class Skeleton {
    private static final String DOTS = " ........................................";
    private static final String LAW = Vietnamese.fold("Luật Thi đua, khen thưởng");

    private final Map<String, String> slots = new HashMap<>();

    private Skeleton() {}

    /// @param superior the unit above, null for a root
    /// @param head who signs, null where the unit has no head on record
    public static Skeleton of(
            UnitView unit, @Nullable UnitView superior, @Nullable PersonView head, int year, Rulebook rulebook) {
        var skeleton = new Skeleton();
        skeleton.put("superior", superior == null ? "" : superior.name().toUpperCase(Locale.ROOT))
                .put("unit", unit.name().toUpperCase(Locale.ROOT))
                .put("name", unit.name())
                .put("symbol", unit.symbol().isEmpty() ? "......" : unit.symbol())
                .put("place", unit.place().isEmpty() ? "..........." : unit.place())
                .put("year", Integer.toString(year))
                .put("grounds", grounds(rulebook, LocalDate.of(year, 1, 1)))
                .put("position", head == null ? "" : head.post().toUpperCase(Locale.ROOT))
                .put("signatory", head == null ? "" : head.name());
        skeleton.put("purposes", "- Động viên" + DOTS)
                .put("requirements", "- Bảo đảm" + DOTS)
                .put("contents", "- Hoàn thành" + DOTS)
                .put("targets", "- Chỉ tiêu về" + DOTS)
                .put("titles", "- Danh hiệu" + DOTS)
                .put("duties", "1. Các phòng, đơn vị trực thuộc" + DOTS)
                .put("recipients", superior == null ? "- Các đơn vị trực thuộc;" : "- " + superior.name() + ";")
                .put("theme", "- Chủ đề:" + DOTS)
                .put(
                        "stages",
                        "- Giai đoạn 1: Từ ngày 01/01/%d đến ngày 30/6/%d.\n- Giai đoạn 2: Từ ngày 01/7/%d đến ngày 31/12/%d."
                                .formatted(year, year, year, year));
        return skeleton;
    }

    Skeleton put(String slot, String text) {
        slots.put(slot, text);
        return this;
    }

    /// Adds a ground below the law's.
    Skeleton ground(String text) {
        return put("grounds", slots.getOrDefault("grounds", "") + "\n" + text);
    }

    /// The draft's text.
    public String text() {
        var text = layout();
        for (var slot : slots.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return text;
    }

    static String points(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /// The law on emulation and what details it, as the rulebook has it in force on the day.
    private static String grounds(Rulebook rulebook, LocalDate day) {
        return rulebook.documents().all().stream()
                .filter(document -> document.place() == null
                        && Vietnamese.fold(document.title()).contains(LAW)
                        && document.status() == LegalDocument.Status.IN_FORCE
                        && document.signed() != null
                        && !document.expiredOn(day)
                        && !document.notYetOn(day)
                        && (document.type().equals("Luật") || document.type().equals("Nghị định")))
                .map(Skeleton::ground)
                .collect(Collectors.joining("\n"));
    }

    private static String ground(LegalDocument document) {
        var signed = document.signed();
        var day = signed == null ? "" : " ngày " + SpokenDay.of(signed);
        return document.type().equals("Luật")
                ? "Căn cứ " + document.title() + day + ";"
                : "Căn cứ " + document.type() + " số " + document.number() + day + " của " + document.issuer() + ";";
    }

    private static String layout() {
        try {
            return new ClassPathResource("plan/skeleton.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
