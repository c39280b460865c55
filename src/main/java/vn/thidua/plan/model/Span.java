package vn.thidua.plan.model;

/// A stretch of the plan's normalised text: characters `[from, to)`.
public record Span(int from, int to) {
    public static final Span NONE = new Span(0, 0);

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("span " + from + ".." + to);
        }
    }

    public boolean isNone() {
        return to == from;
    }

    public String of(String text) {
        return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
