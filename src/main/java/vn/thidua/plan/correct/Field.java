package vn.thidua.plan.correct;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field of a provision as a form asks for it.
/// @param choices codes to choose from where the field is a choice
/// @param required whether the provision means nothing without it
public record Field(String name, Sort sort, List<String> choices, boolean required) {
    public Field {
        choices = List.copyOf(choices);
    }

    /// What is written in it.
    public enum Sort {
        LINE,
        TEXT,
        /// day, month or year: `15/06/2026`, `06/2026`, `2026`
        DATE,
        /// `1.234,5`
        NUMBER,
        /// `1.427 lượt khách quốc tế; 64.750 lượt khách trong nước`
        PARTS,
        CHOICE
    }

    static Field line(String name) {
        return new Field(name, Sort.LINE, List.of(), false);
    }

    static Field text(String name) {
        return new Field(name, Sort.TEXT, List.of(), false);
    }

    static Field date(String name) {
        return new Field(name, Sort.DATE, List.of(), false);
    }

    static Field number(String name) {
        return new Field(name, Sort.NUMBER, List.of(), false);
    }

    static Field parts(String name) {
        return new Field(name, Sort.PARTS, List.of(), false);
    }

    static <E extends Enum<E>> Field choice(String name, E[] choices) {
        return new Field(name, Sort.CHOICE, Stream.of(choices).map(Enum::name).toList(), false);
    }

    Field needed() {
        return new Field(name, sort, choices, true);
    }

    /// What may be written in it, as the user wrote it; null where that cannot be read.
    @Nullable String accepted(String written) {
        return switch (sort) {
            case LINE, TEXT -> written;
            case DATE -> Written.date(written) == null ? null : written;
            case NUMBER -> Written.number(written) == null ? null : written;
            case PARTS -> Written.parts(written) == null ? null : written;
            case CHOICE -> choices.contains(written) ? written : null;
        };
    }
}
