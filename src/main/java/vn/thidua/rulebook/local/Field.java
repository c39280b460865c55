package vn.thidua.rulebook.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One value of a provision, as forms and files name it.
/// @param choices what it can be, empty where it is none of a choice
/// @param texts prefix of the texts of the choices
public record Field(
        String name,
        Type type,
        boolean required,
        List<String> choices,
        @Nullable String texts) {
    /// How it is written.
    public enum Type {
        TEXT,
        /// code of an award
        AWARD,
        /// codes of awards, with commas
        AWARDS,
        /// above 0, to 100
        PERCENT,
        /// whole, from 1
        NUMBER,
        /// above 0
        COEFFICIENT,
        /// of the year: 15/03
        DAY,
        CHOICE,
        /// least points, name and rating of a level, one a line
        BANDS
    }

    static Field of(String name, Type type) {
        return new Field(name, type, true, List.of(), null);
    }

    static Field maybe(String name, Type type) {
        return new Field(name, type, false, List.of(), null);
    }

    static Field choice(String name, Class<? extends Enum<?>> of, String texts) {
        return new Field(
                name,
                Type.CHOICE,
                true,
                Arrays.stream(of.getEnumConstants()).map(Field::written).toList(),
                texts);
    }

    static Field choice(String name, List<String> of, String texts) {
        return new Field(name, Type.CHOICE, true, of, texts);
    }

    Field optional() {
        return new Field(name, type, false, choices, texts);
    }

    /// How a choice is written: `half-up`.
    public static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Key of its label.
    public String text() {
        return "rulebook.local.field." + name.replace('-', '_');
    }

    /// Key of what a choice is called.
    public String text(String choice) {
        return texts + choice.replace('-', '_');
    }
}
