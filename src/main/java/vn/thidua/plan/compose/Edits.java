package vn.thidua.plan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Span;

/// Words to be put in the place of others, all at once.
final class Edits {
    private final List<Edit> all = new ArrayList<>();

    private record Edit(Span span, String words) {}

    void put(Span span, String words) {
        all.add(new Edit(span, words));
    }

    boolean touch(Span span) {
        return all.stream().anyMatch(edit -> edit.span.overlaps(span));
    }

    boolean beginAt(int from) {
        return all.stream().anyMatch(edit -> edit.span.from() == from);
    }

    /// Number and day are blank again: they are given when the paper is signed.
    void blank(Letterhead head, int year) {
        var number = head.printed().get("number");
        if (number != null) {
            put(number.source().span(), number.text().replaceFirst("(?iu)(số\\s*:?)\\s*\\d*\\s*", "$1       "));
        }
        var date = head.printed().get("date");
        if (date != null) {
            var place = head.place();
            put(date.source().span(), (place == null ? "" : place + ", ") + "ngày      tháng      năm " + year);
        }
    }

    String in(String text) {
        var changed = new StringBuilder(text);
        all.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.span.from()).reversed())
                .forEach(edit -> changed.replace(edit.span.from(), edit.span.to(), edit.words));
        return changed.toString();
    }
}
