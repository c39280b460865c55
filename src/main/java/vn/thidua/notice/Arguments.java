package vn.thidua.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.thidua.kernel.Message;

/// The arguments of a message as they are kept: a text as it is, a day and a message in another each as an object, so
/// that they are read in the language of the reader.
@Component
class Arguments {
    private static final String DAY = "day";
    private static final String KEY = "key";
    private static final String INNER = "arguments";

    private final JsonMapper json;

    Arguments(JsonMapper json) {
        this.json = json;
    }

    String written(Message message) {
        return json.writeValueAsString(array(message.arguments()));
    }

    Message read(String key, String arguments) {
        return message(key, json.readTree(arguments));
    }

    private ArrayNode array(List<Object> arguments) {
        var array = json.createArrayNode();
        for (var argument : arguments) {
            switch (argument) {
                case LocalDate day -> array.addObject().put(DAY, day.toString());
                case Message inner -> array.addObject().put(KEY, inner.key()).set(INNER, array(inner.arguments()));
                case Integer number -> array.add(number);
                default -> array.add(argument.toString());
            }
        }
        return array;
    }

    private static Message message(String key, JsonNode arguments) {
        var read = new ArrayList<Object>();
        for (var argument : arguments) {
            if (argument.isInt()) {
                read.add(argument.intValue());
            } else if (argument.has(DAY)) {
                read.add(LocalDate.parse(argument.get(DAY).stringValue()));
            } else if (argument.has(KEY)) {
                read.add(message(argument.get(KEY).stringValue(), argument.get(INNER)));
            } else {
                read.add(argument.stringValue());
            }
        }
        return new Message(key, read);
    }
}
