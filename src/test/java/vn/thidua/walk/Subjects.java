package vn.thidua.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// What one branch has of each kind of thing: the keys that stand in the addresses of a walk.
final class Subjects {
    /// What is said in fields that are no keys, where some text would not do.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("kind", "docx"),
            Map.entry("date", "2026-03-01"),
            Map.entry("day", "2026-03-01"),
            Map.entry("language", "VI"),
            Map.entry("back", "/"),
            Map.entry("userName", "nguoi-moi"),
            Map.entry("symbol", "KH"));

    private final Map<Class<?>, UUID> keys = new HashMap<>();

    <T extends Identifier> Subjects with(T id) {
        keys.put(id.getClass(), id.value());
        return this;
    }

    /// A kind of thing nobody has taught the walk about stands under a key that nothing has.
    String key(Class<?> type) {
        return Ids.text(keys.computeIfAbsent(type, unknown -> Ids.next()));
    }

    String word(String name) {
        return WORDS.getOrDefault(name, "abc");
    }

    String number(String name) {
        return switch (name) {
            case "year" -> "2026";
            case "index" -> "0";
            default -> "1";
        };
    }

    boolean knows(Class<?> type) {
        return keys.containsKey(type);
    }
}
