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
            Map.entry("symbol", "KH"),
            Map.entry("view", "all"),
            Map.entry("due", "late"),
            Map.entry("award", "CSTDCS"));

    /// What is said where a form's fields are read by name: enough for a post, a move or a new name of a unit.
    static final Map<String, String> FREE_FORM = Map.ofEntries(
            Map.entry("kind", "RENAME"),
            Map.entry("unitKind", "DIVISION"),
            Map.entry("name", "Phòng Tổng hợp"),
            Map.entry("effective", "2026-03-01"),
            Map.entry("number", "7/QĐ-UBND"),
            Map.entry("key", Ids.text(new UUID(1, 2))),
            Map.entry("title", "Chuyên viên"),
            Map.entry("from", "2016-03-01"),
            Map.entry("to", "2017-02-28"),
            Map.entry("lastDay", "2026-03-01"),
            Map.entry("version", "0"));

    private final Map<Class<?>, UUID> keys = new HashMap<>();
    private final Map<String, UUID> named = new HashMap<>();

    <T extends Identifier> Subjects with(T id) {
        keys.put(id.getClass(), id.value());
        return this;
    }

    /// Where a field of this name means another thing of the kind.
    Subjects with(String name, Identifier id) {
        named.put(name, id.value());
        return this;
    }

    String key(String name, Class<?> type) {
        var named = this.named.get(name);
        return named == null ? key(type) : Ids.text(named);
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
