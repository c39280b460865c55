package vn.thidua.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;

/// Hands identifiers to controllers: a parameter `UnitId unit`, without annotation, is read from `{unit}` in the
/// address or from the form's field `unit`. What is none of ours is missing; an empty field is null.
@Configuration(proxyBeanMethods = false)
class IdentifierArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Identifier.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws ReflectiveOperationException {
        var name = Objects.requireNonNull(parameter.getParameterName());
        var text = written(name, request);
        if (text == null || text.isEmpty()) {
            if (parameter.isOptional()) {
                return null;
            }
            throw new Missing(name);
        }
        var id = Ids.parse(text).orElseThrow(() -> new Missing(name));
        return parameter.getParameterType().getConstructor(UUID.class).newInstance(id);
    }

    private static @Nullable String written(String name, NativeWebRequest request) {
        var inAddress =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (inAddress instanceof Map<?, ?> variables && variables.get(name) instanceof String text) {
            return text;
        }
        return request.getParameter(name);
    }
}
