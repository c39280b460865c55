package vn.thidua.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.kernel.Vietnamese;

/// Breaks a centred text of several lines as a clerk does: about even, but not inside a word nor after a figure, rather
/// before a place (`HỘI ĐỒNG NHÂN DÂN / TỈNH MINH HÀ`).
final class EvenLines {
    /// Room left over, in millimetres, since no two programs round alike.
    private static final double ROOM = 0.5;
    /// How many millimetres of evenness one point of a break's cost is worth.
    private static final double WORTH = 15;

    private static final Pattern PLACE =
            Pattern.compile("(?U)(?:tỉnh|huyện|quận|phường|xã|thành phố|thị xã|thị trấn)\\b.*");
    private static final Pattern OPEN_END = Pattern.compile(".*(?:\\d|[-–(])");
    private static final Pattern DASH = Pattern.compile("[-–]");

    private final LetterWidths widths;
    private final Set<String> compounds;

    private EvenLines(LetterWidths widths, Set<String> compounds) {
        this.widths = widths;
        this.compounds = compounds;
    }

    static EvenLines of(LetterWidths widths) {
        try (var in = Objects.requireNonNull(EvenLines.class.getResourceAsStream("/paper/compounds.txt"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new EvenLines(
                    widths, lines.filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The measure that breaks the text best, among those in which it needs no more lines than in the given one.
    double measure(String text, double points, double within) {
        int lines = lines(text, points, within).size();
        if (lines < 2) {
            return within;
        }
        double best = within;
        double least = Double.MAX_VALUE;
        for (double measure = within; measure > ROOM; measure--) {
            var broken = lines(text, points, measure - ROOM);
            if (broken.size() != lines) {
                if (measure < within) {
                    break;
                }
                continue;
            }
            double cost = cost(broken) + measure / WORTH;
            if (cost < least) {
                least = cost;
                best = measure;
            }
        }
        return best;
    }

    /// The lines a text is broken into; none where a word is longer than the measure.
    private List<String> lines(String text, double points, double measure) {
        var lines = new ArrayList<String>();
        for (var word : text.split(" ")) {
            if (widths.of(word, points) > measure) {
                return List.of();
            }
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || widths.of(longer, points) > measure) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }

    private double cost(List<String> lines) {
        double cost = 0;
        for (int at = 1; at < lines.size(); at++) {
            cost += cost(
                    lines.get(at - 1).toLowerCase(Vietnamese.LOCALE),
                    lines.get(at).toLowerCase(Vietnamese.LOCALE));
        }
        return cost;
    }

    private double cost(String line, String next) {
        var last = line.substring(line.lastIndexOf(' ') + 1);
        var first = next.split(" ", 2)[0];
        if (compounds.contains(last + " " + first)
                || OPEN_END.matcher(last).matches()
                || DASH.matcher(first).matches()) {
            return 4;
        }
        return line.endsWith(",") || first.equals("và") || PLACE.matcher(next).matches() ? 0 : 1;
    }
}
