package vn.thidua.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.thidua.kernel.Vietnamese;

/// How pages are made: templates, languages, what the browser is served.
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    private static final String HTML = "text/html;charset=UTF-8";

    /// Precompiled templates; with a folder named, those in it are read afresh at each request.
    @Bean
    TemplateEngine templateEngine(@Value("${thidua.templates:}") String folder) {
        return folder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)), Path.of("target", "jte-dev"), ContentType.Html);
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine) {
        return (name, locale) -> engine.hasTemplate(name + ".jte") ? new JteView(engine, name + ".jte") : null;
    }

    /// Names its content type: a view that names none loses to the container's own idea of a page.
    private record JteView(TemplateEngine engine, String template) implements View {
        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var values = new HashMap<String, Object>();
            Objects.requireNonNull(model).forEach((key, value) -> {
                if (key.equals("page") || key.equals("model")) {
                    values.put(key, Objects.requireNonNull(value));
                }
            });
            var out = new Utf8ByteOutput();
            engine.render(template, values, out);
            response.setContentType(HTML);
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("thidua-lang");
        resolver.setDefaultLocale(Vietnamese.LOCALE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    WebMvcConfigurer site(Frame frame) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new HxResolver(frame));
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/htmx/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(
                                CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
            }
        };
    }

    private record HxResolver(Frame frame) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Hx.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            return new Hx(
                    frame,
                    Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                            .orElseThrow());
        }
    }
}
