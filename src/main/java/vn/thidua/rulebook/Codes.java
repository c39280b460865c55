package vn.thidua.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The codes of awards that files may name.
final class Codes {
    private final Set<AwardCode> known = new HashSet<>();
    private final Set<String> levels = new HashSet<>();

    Codes(List<Award> awards) {
        for (var award : awards) {
            known.add(award.code());
            levels.add(award.level());
        }
    }

    static AwardCode read(Entry entry, String text) {
        try {
            return new AwardCode(text);
        } catch (IllegalArgumentException e) {
            throw entry.fault("no award code: " + text);
        }
    }

    AwardCode one(Entry entry, String key) {
        return known(entry, entry.text(key));
    }

    @Nullable AwardCode oneOrNull(Entry entry, String key) {
        var text = entry.textOrNull(key);
        return text == null ? null : known(entry, text);
    }

    List<AwardCode> all(Entry entry, String key) {
        return entry.texts(key).stream().map(text -> known(entry, text)).toList();
    }

    /// Levels of awards an entry speaks of.
    List<String> levels(Entry entry, String key) {
        var named = entry.texts(key);
        for (var level : named) {
            if (!levels.contains(level)) {
                throw entry.fault("no such level: " + level);
            }
        }
        return named;
    }

    private AwardCode known(Entry entry, String text) {
        var code = read(entry, text);
        if (!known.contains(code)) {
            throw entry.fault("no such award: " + text);
        }
        return code;
    }
}
