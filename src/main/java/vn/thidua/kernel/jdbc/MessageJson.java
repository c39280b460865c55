package vn.thidua.kernel.jdbc;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Message;

/// Messages as they are kept in a column, to be shown later in the reader's language.
public final class MessageJson {
    private static final TypeReference<Map<String, Object>> WRITTEN = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private MessageJson() {}

    public static String write(Message message) {
        return JSON.writeValueAsString(plain(message));
    }

    public static Message read(String json) {
        return message(JSON.readValue(json, WRITTEN));
    }

    private static Map<String, Object> plain(Message message) {
        return Map.of(
                "key",
                message.key(),
                "arguments",
                message.arguments().stream()
                        .map(argument -> argument instanceof Message inner ? plain(inner) : argument)
                        .toList());
    }

    private static Message message(Map<?, ?> written) {
        var arguments = written.get("arguments") instanceof List<?> all ? all : List.of();
        return Message.of(
                String.valueOf(written.get("key")),
                arguments.stream()
                        .map(argument -> argument instanceof Map<?, ?> inner ? message(inner) : (Object) argument)
                        .toArray());
    }
}
