package vn.thidua.plan.correct;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.NumericTarget;

/// What stands in the fields of one provision, as written; an empty field is absent.
public final class Values {
    private final Map<String, String> written = new LinkedHashMap<>();

    private Values() {}

    static Values none() {
        return new Values();
    }

    static Values of(Map<String, String> written) {
        var values = new Values();
        written.forEach(values::and);
        return values;
    }

    Values and(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            written.put(name, text.strip());
        }
        return this;
    }

    Values and(String name, @Nullable PartialDate date) {
        return and(name, date == null ? null : Written.of(date));
    }

    Values and(String name, @Nullable BigDecimal number) {
        return and(name, number == null ? null : Written.of(number));
    }

    Values and(String name, @Nullable Enum<?> choice) {
        return and(name, choice == null ? null : choice.name());
    }

    Values and(String name, @Nullable Integer number) {
        return and(name, number == null ? null : number.toString());
    }

    Values and(String name, List<NumericTarget.Part> parts) {
        return and(name, Written.of(parts));
    }

    public Map<String, String> written() {
        return Collections.unmodifiableMap(written);
    }

    @Nullable String text(String name) {
        return written.get(name);
    }

    String said(String name) {
        return Objects.requireNonNullElse(written.get(name), "");
    }

    @Nullable PartialDate date(String name) {
        var text = written.get(name);
        return text == null ? null : Written.date(text);
    }

    @Nullable BigDecimal number(String name) {
        var text = written.get(name);
        return text == null ? null : Written.number(text);
    }

    @Nullable Integer whole(String name) {
        var number = number(name);
        return number == null ? null : number.intValue();
    }

    List<NumericTarget.Part> parts(String name) {
        var parts = Written.parts(said(name));
        return parts == null ? List.of() : parts;
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> of) {
        var text = written.get(name);
        return text == null ? null : Enum.valueOf(of, text);
    }
}
