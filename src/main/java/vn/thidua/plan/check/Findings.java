package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Rule;
import vn.thidua.rulebook.Validity;

/// Collects findings: one for each fault and wording, in the order of the text.
final class Findings {
    private static final BitSet NOTHING = new BitSet();

    private final String text;
    private final List<Finding> all = new ArrayList<>();
    private final Map<String, BitSet> covered = new HashMap<>();

    Findings(String text) {
        this.text = text;
    }

    /// Begins a finding of a kind about the words of a span.
    Draft add(String kind, Severity severity, int from, int to) {
        return new Draft(kind, severity, new Span(from, to));
    }

    Draft add(String kind, Severity severity, Span span) {
        return new Draft(kind, severity, span);
    }

    int count() {
        return all.size();
    }

    boolean covers(Span span, String kind) {
        int next = covered.getOrDefault(kind, NOTHING).nextSetBit(span.from());
        return next >= 0 && next < span.to();
    }

    List<Finding> inOrder() {
        var seen = new HashSet<String>();
        return all.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparingInt(f -> f.span().from()))
                .filter(f -> {
                    var key = f.key() + f.what().arguments();
                    return seen.add(key);
                })
                .sorted(Comparator.comparingInt(f -> f.span().from()))
                .toList();
    }

    /// A finding being written.
    final class Draft {
        private final String kind;
        private final Severity severity;
        private final Span span;
        private @Nullable String fix;
        private @Nullable String citation;
        private boolean unsure;
        private LocalLaw.@Nullable Origin origin;

        private Draft(String kind, Severity severity, Span span) {
            this.kind = kind;
            this.severity = severity;
            this.span = span;
        }

        Draft fix(@Nullable String words) {
            fix = words;
            return this;
        }

        /// What the quote becomes with the one number in the place of the other.
        Draft fixing(int wrong, int right) {
            var quote = span.of(text);
            var mended = Pattern.compile("(?<!\\d)" + wrong + "(?!\\d)")
                    .matcher(quote)
                    .replaceAll(Integer.toString(right));
            return mended.equals(quote) ? this : fix(mended);
        }

        Draft citing(@Nullable String where, boolean unsure) {
            citation = where;
            this.unsure = unsure;
            return this;
        }

        Draft citing(@Nullable Rule rule) {
            return rule == null ? this : citing(rule.validity());
        }

        Draft citing(Validity validity) {
            return citing(validity.citation(), validity.confidence().unsure());
        }

        /// What may stand in a regulation of the place.
        Draft citing(Validity validity, Law law) {
            origin = law.local().origin(validity.citation()).orElse(null);
            return citing(validity);
        }

        /// With the texts of its kind.
        void saying(Object... arguments) {
            sayingAs(kind, arguments);
        }

        /// With texts of a name of their own, where a kind has several.
        void sayingAs(String name, Object... arguments) {
            // years and counts as text: MessageFormat would group their digits
            var texts = new Object[arguments.length];
            for (int at = 0; at < arguments.length; at++) {
                texts[at] = Objects.toString(arguments[at]);
            }
            covered.computeIfAbsent(kind, _ -> new BitSet()).set(span.from(), span.to());
            all.add(new Finding(
                    kind,
                    severity,
                    span,
                    span.of(text),
                    Message.of("plan.finding." + name + ".what", texts),
                    Message.of("plan.finding." + name + ".advice", texts),
                    fix,
                    citation,
                    unsure,
                    origin));
        }
    }
}
