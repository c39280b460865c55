package vn.thidua.rulebook.local;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rulebook;

/// A regulation as somebody has written it, in a form or a file, not read yet.
/// @param head `number`, `signed`, `title`, `from`, `to`
public record Draft(Map<String, String> head, List<Row> rows) {
    /// The values of the head, in their order.
    public static final List<String> HEAD = List.of("number", "signed", "title", "from", "to");

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 300;

    public Draft {
        head = Map.copyOf(head);
        rows = List.copyOf(rows);
    }

    /// As a regulation is written.
    public static Draft of(Content content) {
        var head = new TreeMap<String, String>();
        head.put("number", content.number());
        head.put("signed", content.signed().toString());
        head.put("title", content.title());
        head.put("from", content.from().toString());
        head.put("to", Objects.toString(content.to(), ""));
        return new Draft(head, rows(content.provisions()));
    }

    static List<Row> rows(List<Provision> provisions) {
        return provisions.stream().map(RowWriter::write).toList();
    }

    public String value(String field) {
        return head.getOrDefault(field, "");
    }

    /// @param faults gets what cannot be read
    /// @return null where anything could not
    public @Nullable Content read(Rulebook rulebook, List<Fault> faults) {
        return read(rulebook, List.of(), faults);
    }

    /// @param above the forms of their own of the units above, which may be named too
    /// @param faults gets what cannot be read
    /// @return null where anything could not
    public @Nullable Content read(Rulebook rulebook, List<Provision.Form> above, List<Fault> faults) {
        var found = new ArrayList<Fault>();
        var number = line("number", LONGEST_NUMBER, found);
        var title = line("title", LONGEST_TITLE, found);
        var signed = day("signed", found);
        var from = day("from", found);
        var to = value("to").isBlank() ? null : day("to", found);
        if (from != null && to != null && to.isBefore(from)) {
            found.add(head("to", "ends_before"));
        }
        if (from != null && from.isBefore(rulebook.begins())) {
            found.add(head("from", "before_rulebook", rulebook.begins()));
        }
        if (rows.isEmpty()) {
            found.add(head(null, "no_rows"));
        } else if (rows.size() > MOST_ROWS) {
            found.add(head(null, "too_many_rows", MOST_ROWS));
        }
        var provisions = new ArrayList<Provision>();
        var known = known(rulebook);
        above.forEach(form -> known.add(form.code()));
        for (int at = 0; at < Math.min(rows.size(), MOST_ROWS); at++) {
            var provision = RowReader.read(at, rows.get(at), known, found);
            if (provision != null) {
                provisions.add(provision);
            }
        }
        faults.addAll(found);
        return !found.isEmpty() || signed == null || from == null
                ? null
                : new Content(number, signed, title, from, to, provisions);
    }

    /// The nation's awards and the forms this regulation brings.
    private Set<AwardCode> known(Rulebook rulebook) {
        var known = new HashSet<AwardCode>();
        rulebook.awards().stream().map(Award::code).forEach(known::add);
        for (var row : rows) {
            var code = row.kind() == ProvisionKind.FORM ? RowReader.code(row.value("code")) : null;
            if (code != null) {
                known.add(code);
            }
        }
        return known;
    }

    private String line(String field, int longest, List<Fault> faults) {
        var text = Vietnamese.line(value(field));
        if (text.isEmpty()) {
            faults.add(head(field, "missing"));
        } else if (text.length() > longest) {
            faults.add(head(field, "too_long", longest));
        }
        return text;
    }

    private @Nullable LocalDate day(String field, List<Fault> faults) {
        var text = Vietnamese.line(value(field));
        if (text.isEmpty()) {
            faults.add(head(field, "missing"));
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, SPOKEN) : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            faults.add(head(field, "date"));
            return null;
        }
    }

    private static Fault head(@Nullable String field, String key, Object... arguments) {
        return new Fault(Fault.HEAD, field, Message.of("rulebook.local.fault." + key, arguments));
    }
}
