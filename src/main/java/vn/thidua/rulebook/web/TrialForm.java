package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.FormErrors;

/// What somebody typed to try the rules, in lines that grow: fields of one line stand at the same place in their lists.
public final class TrialForm {
    private static final int MOST_LINES = 60;
    private static final int BLANK_LINES = 2;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final int MOST = 1_000_000;

    private final Map<String, List<String>> fields;
    private final FormErrors errors = FormErrors.none();
    private final RuleDays days;

    TrialForm(Map<String, List<String>> fields, RuleDays days) {
        this.fields = new HashMap<>(fields);
        this.days = days;
    }

    public FormErrors errors() {
        return errors;
    }

    public String text(String name) {
        return text(name, 0);
    }

    public String text(String name, int line) {
        var values = fields.getOrDefault(name, List.of());
        return line < values.size() ? Vietnamese.line(values.get(line)) : "";
    }

    public boolean is(String name, String value) {
        return text(name).equals(value);
    }

    /// How many lines a table shows: those filled in, and blank ones to go on.
    public int lines(TrialTable table) {
        int filled = IntStream.range(0, MOST_LINES)
                .filter(line -> table.columns().stream()
                        .anyMatch(column -> !text(column.name(), line).isEmpty()))
                .map(line -> line + 1)
                .max()
                .orElse(0);
        int more = is("more", table.name()) ? 2 * BLANK_LINES : 0;
        return Math.min(filled + BLANK_LINES + more, MOST_LINES);
    }

    int most() {
        return MOST_LINES;
    }

    boolean filled(String name, int line) {
        return !text(name, line).isEmpty();
    }

    @Nullable Integer year(String name, int line) {
        return whole(name, line, FIRST_YEAR, LAST_YEAR, "eligibility.trial.bad_year");
    }

    @Nullable Integer count(String name, int line) {
        return whole(name, line, 0, MOST, "eligibility.trial.bad_count");
    }

    private @Nullable Integer whole(String name, int line, int least, int most, String fault) {
        var text = text(name, line);
        if (text.isEmpty()) {
            return null;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        errors.add(name + "-" + line, Message.of(fault, text));
        return null;
    }

    @Nullable LocalDate day(String name, int line) {
        var text = text(name, line);
        if (text.isEmpty()) {
            return null;
        }
        var day = days.read(text);
        if (day == null) {
            errors.add(name + "-" + line, Message.of("eligibility.trial.bad_day", text));
        }
        return day;
    }

    <E extends Enum<E>> Optional<E> choice(String name, int line, Class<E> type) {
        var text = text(name, line);
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
