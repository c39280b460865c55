package vn.thidua.rulebook;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;

/// The calendar of commemorations.
public final class Commemorations {
    /// Words too common to tell one day from another.
    private static final Set<String> COMMON = Set.of(
            "ngai", "thanh", "lap", "truien", "thong", "nganh", "viet", "nam", "nuoc", "cua", "tinh", "chien", "thang",
            "ki", "niem", "cac", "su", "kien", "va", "quoc", "te");

    private final List<Commemoration> all;
    private final List<Known> known;

    Commemorations(List<Commemoration> all) {
        this.all = List.copyOf(all);
        this.known = all.stream()
                .flatMap(c ->
                        Stream.concat(Stream.of(c.name()), c.aliases().stream()).map(name -> new Known(c, words(name))))
                .filter(k -> !k.words.isEmpty())
                .toList();
    }

    public List<Commemoration> all() {
        return all;
    }

    public List<Commemoration> on(MonthDay day) {
        return all.stream().filter(c -> day.equals(c.day())).toList();
    }

    /// The commemoration a text speaks of: all telling words of its name stand in the text, and where the text gives a
    /// day, that day is its day. The name with most words wins.
    public Optional<Commemoration> find(String text, @Nullable MonthDay day) {
        var words = words(text);
        return known.stream()
                .filter(k -> words.containsAll(k.words))
                .filter(k -> day == null ? k.words.size() > 1 : day.equals(k.of.day()))
                .max((a, b) -> Integer.compare(a.words.size(), b.words.size()))
                .map(Known::of);
    }

    private static Set<String> words(String name) {
        var plain = name.indexOf('(') > 0 ? name.substring(0, name.indexOf('(')) : name;
        var words = new HashSet<>(Arrays.asList(Vietnamese.fold(plain).split("[^a-z0-9]+")));
        words.removeAll(COMMON);
        words.remove("");
        return words;
    }

    private record Known(Commemoration of, Set<String> words) {}
}
