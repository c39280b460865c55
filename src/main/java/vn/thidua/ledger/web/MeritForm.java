package vn.thidua.ledger.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritCheck;
import vn.thidua.ledger.MeritKind;
import vn.thidua.rulebook.AwardCode;

/// What somebody typed about a merit.
public record MeritForm(Map<String, String> fields) {
    private static final int LONGEST_NUMBER = 15;

    public MeritForm {
        fields = Map.copyOf(fields);
    }

    static MeritForm blank(int year) {
        return new MeritForm(Map.of("year", Integer.toString(year), "formKey", Ids.text(Ids.next())));
    }

    /// As an entry stands, to be corrected.
    static MeritForm of(LedgerEntry entry) {
        var merit = entry.content();
        var grade = merit.grade();
        var fields = new TreeMap<String, String>();
        fields.put(
                "what",
                merit.kind().award()
                        ? merit.code()
                        : grade == null ? merit.kind().name() : merit.kind().name() + ":" + grade.name());
        fields.put("words", merit.kind().worded() ? merit.words() : "");
        fields.put("year", Integer.toString(merit.year()));
        fields.put("since", Objects.toString(merit.since(), ""));
        fields.put("number", merit.decision().number());
        fields.put("day", Objects.toString(merit.decision().day(), ""));
        fields.put("decidedBy", merit.decision().by());
        fields.put("money", Objects.toString(merit.money(), ""));
        fields.put("note", merit.note());
        fields.put("occasion", merit.occasion());
        fields.put("seen", Ids.text(entry.key()));
        fields.put("formKey", Ids.text(Ids.next()));
        return new MeritForm(fields);
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /// The same with the day that was typed since, by whose law forms and kinds of commendation are offered.
    MeritForm with(Map<String, String> typed) {
        var all = new TreeMap<>(fields);
        Stream.of("day", "occasion", "what")
                .filter(typed::containsKey)
                .forEach(field -> all.put(field, typed.get(field)));
        return new MeritForm(all);
    }

    /// By whose law the kinds of commendation are offered: the decision's day, or today while none is typed.
    LocalDate lawful(LocalDate today) {
        return Objects.requireNonNullElse(dayTyped(), today);
    }

    /// The decision's day, null while none is typed that can be read.
    @Nullable LocalDate dayTyped() {
        try {
            return day();
        } catch (Refusal _) {
            return null;
        }
    }

    /// A form without a key is one that is sent once.
    UUID formKey() {
        return Ids.parse(text("formKey")).orElseGet(Ids::next);
    }

    /// The key of the entry that was looked at.
    /// @throws Refusal where the form does not say
    UUID seen() {
        return Ids.parse(text("seen"))
                .orElseThrow(() -> Refusal.of(LedgerRefusals.CHANGED_MEANWHILE, "ledger.refusal.changed_meanwhile"));
    }

    /// @throws Refusal naming the field that cannot be read
    Merit merit(MeritCheck check) {
        var what = text("what").split(":", 2);
        var kind = Stream.of(MeritKind.values())
                .filter(known -> known.name().equals(what[0]) && !known.award())
                .findFirst()
                .orElse(null);
        var award = kind == null ? award(what[0]) : null;
        return new Merit(
                kind == null ? check.kind(Objects.requireNonNull(award)) : kind,
                award,
                text("words"),
                what.length < 2 ? null : grade(what[1]),
                year("year", LedgerRefusals.YEAR, "ledger.refusal.year_form"),
                text("since").isBlank() ? null : year("since", LedgerRefusals.SINCE, "ledger.refusal.year_form"),
                decision(),
                money(),
                text("note"),
                text("occasion"));
    }

    Decision decision() {
        return new Decision(text("number"), day(), text("decidedBy"));
    }

    private static AwardCode award(String code) {
        try {
            return new AwardCode(code);
        } catch (IllegalArgumentException _) {
            throw Refusal.on("what", LedgerRefusals.KIND, "ledger.refusal.kind");
        }
    }

    private static @Nullable Grade grade(String name) {
        return Stream.of(Grade.values())
                .filter(grade -> grade.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private int year(String field, String code, String text) {
        var typed = text(field).strip();
        if (!typed.matches("\\d{4}")) {
            throw Refusal.on(field, code, text);
        }
        return Integer.parseInt(typed);
    }

    private @Nullable LocalDate day() {
        var typed = text("day").strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw Refusal.on("day", LedgerRefusals.DECISION_DAY, "ledger.refusal.day_form");
        }
    }

    /// Typed with or without dots.
    private @Nullable Long money() {
        var typed = text("money").replaceAll("[\\s.,]", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d+") || typed.length() > LONGEST_NUMBER) {
            throw Refusal.on("money", LedgerRefusals.MONEY, "ledger.refusal.money");
        }
        return Long.valueOf(typed);
    }
}
