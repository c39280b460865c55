package vn.thidua.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;

/// What is wrong with a form, field by field and as a whole.
public final class FormErrors {
    private final List<Entry> entries = new ArrayList<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    public static FormErrors of(Refusal refusal) {
        return new FormErrors().add(refusal.field(), refusal.text());
    }

    public FormErrors add(@Nullable String field, Message text) {
        entries.add(new Entry(field, text));
        return this;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<Entry> all() {
        return List.copyOf(entries);
    }

    /// What is wrong with one field.
    public @Nullable Message on(String field) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.field(), field))
                .map(Entry::text)
                .findFirst()
                .orElse(null);
    }

    /// One fault; without a field it concerns the whole form.
    public record Entry(@Nullable String field, Message text) {}
}
