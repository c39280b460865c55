package vn.thidua.access;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.kernel.Actor;

/// Remembers what the database has said about an actor's rights, for the rest of a request that only reads: menu, list
/// and buttons of a page ask the same again and again. Where something may change, each question is asked anew.
final class AskedOnce {
    private AskedOnce() {}

    static boolean whether(Supplier<Boolean> ask, Actor by, Object... question) {
        return Boolean.TRUE.equals(answer(ask, Boolean.class::cast, by, question));
    }

    static <T> List<T> list(Supplier<List<T>> ask, Class<T> of, Actor by, Object... question) {
        Function<Object, List<T>> known =
                answer -> ((List<?>) answer).stream().map(of::cast).toList();
        return answer(ask, known, by, question);
    }

    private static <T> T answer(Supplier<T> ask, Function<Object, T> known, Actor by, Object... question) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !"GET".equals(request.getRequest().getMethod())) {
            return ask.get();
        }
        var key = Stream.concat(Stream.of(AskedOnce.class.getName(), by.account()), Stream.of(question))
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        var before = request.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
        if (before != null) {
            return known.apply(before);
        }
        var answer = ask.get();
        request.setAttribute(key, answer, RequestAttributes.SCOPE_REQUEST);
        return answer;
    }
}
