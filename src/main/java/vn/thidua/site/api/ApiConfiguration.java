package vn.thidua.site.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.site.Texts;

/// Keeps the pages' way of answering away from the API: faults become problem details, and controllers get the page of
/// a list and the words of the request handed in.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    static final String BASE = "/api/";

    @Bean
    HandlerExceptionResolver apiFaults(Problems problems) {
        return new ApiFaults(problems);
    }

    @Bean
    WebMvcConfigurer apiArguments(ApiTexts texts) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Arguments(texts));
            }
        };
    }

    private record ApiFaults(Problems problems) implements HandlerExceptionResolver, Ordered {
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public @Nullable ModelAndView resolveException(
                HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
            if (!request.getRequestURI().startsWith(request.getContextPath() + BASE)) {
                return null;
            }
            try {
                problems.answer(fault, request, response);
                return new ModelAndView();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Arguments(ApiTexts texts) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Paging.class || parameter.getParameterType() == Texts.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory factory) {
            var request = Optional.ofNullable(web.getNativeRequest(HttpServletRequest.class))
                    .orElseThrow();
            return parameter.getParameterType() == Texts.class ? texts.of(request) : Paging.of(request);
        }
    }
}
