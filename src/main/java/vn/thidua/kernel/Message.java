package vn.thidua.kernel;

import java.util.List;

/// A text in the reader's language: a key of the message bundles and its arguments.
public record Message(String key, List<Object> arguments) {
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
