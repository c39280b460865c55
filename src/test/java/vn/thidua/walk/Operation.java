package vn.thidua.walk;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Identifier;
import vn.thidua.organization.UnitId;

/// One thing the server can be asked for, with something to say in each of its fields.
/// @param elsewhere variables of another address of the same handler
record Operation(String method, String pattern, HandlerMethod handler, Set<String> elsewhere) {
    /// Fields of a body that hold the key of a unit.
    private static final Set<String> UNITS = Set.of("unit", "parent", "beside", "territory", "organizer");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\{\\w+:([\\w|]+)}");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static List<Operation> all(RequestMappingHandlerMapping mappings) {
        var all = new ArrayList<Operation>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("vn.thidua")) {
                all.addAll(of(mapping, handler));
            }
        });
        all.sort(Comparator.comparing(Operation::pattern).thenComparing(Operation::method));
        return all;
    }

    private static List<Operation> of(RequestMappingInfo mapping, HandlerMethod handler) {
        var found = new ArrayList<Operation>();
        var methods = mapping.getMethodsCondition().getMethods();
        var patterns = mapping.getPatternValues();
        for (var pattern : patterns) {
            for (var method : methods) {
                for (var address : addresses(pattern)) {
                    found.add(new Operation(method.name(), address, handler, elsewhere(pattern, patterns)));
                }
            }
        }
        return found;
    }

    /// An address that allows some words only stands for one address each.
    private static List<String> addresses(String pattern) {
        var words = ALTERNATIVES.matcher(pattern);
        return words.find()
                ? Stream.of(words.group(1).split("\\|"))
                        .map(word -> words.replaceFirst(Matcher.quoteReplacement(word)))
                        .toList()
                : List.of(pattern);
    }

    /// The variables that only another address of the same handler has: this one stands for oneself.
    private static Set<String> elsewhere(String pattern, Set<String> patterns) {
        var names = new HashSet<String>();
        for (var other : patterns) {
            VARIABLE.matcher(other).results().map(found -> found.group(1)).forEach(names::add);
        }
        VARIABLE.matcher(pattern).results().map(found -> found.group(1)).forEach(names::remove);
        return names;
    }

    /// Whether what it is about is named by a key, in the address, in a field or in the body.
    boolean named() {
        for (var parameter : handler.getMethodParameters()) {
            if (identifies(parameter) || bodyNamesUnit(parameter)) {
                return true;
            }
        }
        return false;
    }

    private boolean identifies(MethodParameter parameter) {
        return Identifier.class.isAssignableFrom(parameter.getParameterType()) && !elsewhere.contains(name(parameter));
    }

    private static boolean bodyNamesUnit(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                && parameter.getParameterType().isRecord()
                && Stream.of(parameter.getParameterType().getRecordComponents())
                        .anyMatch(component -> UNITS.contains(component.getName()));
    }

    boolean api() {
        return pattern.startsWith("/api/");
    }

    String name() {
        return method + " " + pattern;
    }

    /// @param known what a key of this name or type stands for
    AbstractMockHttpServletRequestBuilder<?> request(Subjects known) {
        var address = VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(inAddress(found.group(1), known)));
        var verb = HttpMethod.valueOf(method);
        var files = files();
        AbstractMockHttpServletRequestBuilder<?> request;
        if (files.isEmpty()) {
            request = MockMvcRequestBuilders.request(verb, address);
        } else {
            var upload = MockMvcRequestBuilders.multipart(verb, address);
            files.forEach(name -> upload.file(
                    new MockMultipartFile(name, "a.txt", "text/plain", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8))));
            request = upload;
        }
        fields(known).forEach((name, value) -> request.param(name, value));
        body(known, request);
        return request;
    }

    private void body(Subjects known, AbstractMockHttpServletRequestBuilder<?> request) {
        for (var parameter : handler.getMethodParameters()) {
            if (!parameter.hasParameterAnnotation(RequestBody.class)) {
                continue;
            }
            if (parameter.getParameterType().isRecord()) {
                request.contentType(MediaType.APPLICATION_JSON).content(json(parameter.getParameterType(), known));
            } else {
                request.contentType(MediaType.TEXT_PLAIN).content("KẾ HOẠCH".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String json(Class<?> body, Subjects known) {
        var fields = new LinkedHashMap<String, String>();
        for (var component : body.getRecordComponents()) {
            if (UNITS.contains(component.getName()) && component.getType() == String.class) {
                fields.put(component.getName(), known.key(UnitId.class));
            } else {
                put(fields, component, known);
            }
        }
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private List<String> files() {
        var names = new ArrayList<String>();
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == MultipartFile.class) {
                names.add(Objects.requireNonNull(name(parameter)));
            }
        }
        return names;
    }

    private String inAddress(String variable, Subjects known) {
        for (var parameter : handler.getMethodParameters()) {
            if (variable.equals(name(parameter))) {
                var type = parameter.getParameterType();
                return type == String.class
                        ? known.word(variable)
                        : Objects.requireNonNull(value(variable, type, known));
            }
        }
        return known.word(variable);
    }

    private Map<String, String> fields(Subjects known) {
        var fields = new LinkedHashMap<String, String>();
        for (var parameter : handler.getMethodParameters()) {
            var name = name(parameter);
            var type = parameter.getParameterType();
            if (name == null || pattern.contains("{" + name + "}") || elsewhere.contains(name)) {
                continue;
            }
            if (type.isRecord()
                    && !Identifier.class.isAssignableFrom(type)
                    && type.getPackageName().contains(".web")) {
                for (var component : type.getRecordComponents()) {
                    put(fields, component, known);
                }
            } else if (Map.class.isAssignableFrom(type) && method.equals("POST")) {
                fields.put("unit", known.key(UnitId.class));
                fields.putAll(Subjects.FREE_FORM);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)
                    || Identifier.class.isAssignableFrom(type)) {
                var value = value(name, type, known);
                if (value != null) {
                    fields.put(name, value);
                }
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, RecordComponent component, Subjects known) {
        var value = value(component.getName(), component.getType(), known);
        if (value != null) {
            fields.put(component.getName(), value);
        }
    }

    private static @Nullable String value(String name, Class<?> type, Subjects known) {
        if (Identifier.class.isAssignableFrom(type)) {
            return known.key(name, type);
        }
        if (type == String.class) {
            return known.word(name);
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return known.number(name);
        }
        if (type == boolean.class) {
            return "true";
        }
        if (type == LocalDate.class) {
            return DAY.toString();
        }
        if (type == UUID.class) {
            return new UUID(1, 1).toString();
        }
        return type.isEnum() ? ((Enum<?>) type.getEnumConstants()[0]).name() : null;
    }

    private @Nullable String name(MethodParameter parameter) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null && !annotation.value().isEmpty()) {
            return annotation.value();
        }
        return handler.getMethod()
                .getParameters()[parameter.getParameterIndex()]
                .getName();
    }
}
