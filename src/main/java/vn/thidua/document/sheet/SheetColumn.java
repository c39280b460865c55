package vn.thidua.document.sheet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.kernel.Vietnamese;

/// A column that is looked for.
/// @param headings what it may be called, compared without accents, case, signs and what stands in brackets
public record SheetColumn(String key, boolean required, Set<String> headings) {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static SheetColumn of(String key, boolean required, List<String> headings) {
        return new SheetColumn(
                key, required, headings.stream().map(SheetColumn::plain).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isCalled(String heading) {
        return headings.contains(plain(heading));
    }

    static String plain(String heading) {
        var without = BRACKETS.matcher(heading).replaceAll(" ");
        return SIGNS.matcher(Vietnamese.fold(without)).replaceAll(" ").strip();
    }
}
