package vn.thidua.ledger.prize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.thidua.rulebook.BaseSalary;
import vn.thidua.rulebook.PrizeMoney;
import vn.thidua.rulebook.Rounding;
import vn.thidua.rulebook.Rule;

/// Who receives what.
/// @param more whether there are more than a list holds
/// @param rules on who pays and on several awards, of the days of these decisions
public record PrizeList(List<PrizeLine> lines, boolean more, List<Rule> rules) {
    public PrizeList {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /// In đồng, of those whose sum is known.
    public long total() {
        return lines.stream()
                .map(PrizeLine::due)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /// How many have a sum neither in law nor in the ledger.
    public long open() {
        return lines.stream().filter(line -> line.due() == null).count();
    }

    public long differing() {
        return lines.stream().filter(PrizeLine::differs).count();
    }

    /// The sums by who decided: it is mostly he who pays.
    public List<Decider> deciders() {
        var found = new LinkedHashMap<String, Decider>();
        for (var line : lines) {
            var by = line.merit().decision().by();
            var due = line.due();
            found.merge(by, new Decider(by, 1, due == null ? 0 : due), Decider::plus);
        }
        return found.values().stream()
                .sorted(Comparator.comparingLong(Decider::total).reversed())
                .toList();
    }

    /// What one decider has given.
    /// @param by in the decisions' words, empty where they do not say
    public record Decider(String by, long lines, long total) {
        private Decider plus(Decider other) {
            return new Decider(by, lines + other.lines, total + other.total);
        }
    }

    /// What places have fixed below ceilings of the law, each once.
    public List<Reckoned> locals() {
        var found = new LinkedHashMap<String, Reckoned>();
        lines.stream()
                .map(PrizeLine::reckoned)
                .filter(Reckoned::local)
                .forEach(reckoned -> found.putIfAbsent(reckoned.citation(), reckoned));
        return new ArrayList<>(found.values());
    }

    /// The base salaries that were reckoned with.
    public List<BaseSalary> salaries() {
        return distinct(PrizeMoney::salary);
    }

    /// The roundings that were reckoned with.
    public List<Rounding> roundings() {
        return distinct(PrizeMoney::rounding);
    }

    private <T> List<T> distinct(Function<PrizeMoney, T> part) {
        var found = new LinkedHashSet<T>();
        lines.forEach(line -> line.reckoned().choices().stream().map(part).forEach(found::add));
        return new ArrayList<>(found);
    }
}
