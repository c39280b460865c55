package vn.thidua.access.signin;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.access.usecase.ProveSecondFactor;
import vn.thidua.kernel.Actor;

/// Hands the actor to the controllers that ask for one, keeps those with a handed-out password at its change and those
/// who lack the second factor they need at its enrolment, and asks for the code before sensitive acts.
@Configuration(proxyBeanMethods = false)
class ActorArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final ObjectProvider<SecondFactors> factors;
    private final ObjectProvider<ProveSecondFactor> prove;
    private final Clock clock;

    ActorArgument(ObjectProvider<SecondFactors> factors, ObjectProvider<ProveSecondFactor> prove, Clock clock) {
        this.factors = factors;
        this.prove = prove;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ForcedPasswordChange())
                .excludePathPatterns("/account/password", SecurityConfiguration.SIGN_IN, "/error", "/assets/**");
        registry.addInterceptor(new ForcedEnrolment(factors))
                .excludePathPatterns(
                        "/account/second-factor/**",
                        "/account/password",
                        "/frame/**",
                        SecurityConfiguration.SIGN_IN + "/**",
                        "/error",
                        "/assets/**");
        registry.addInterceptor(new SensitiveActs(factors, prove, clock));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount signedIn) {
            return signedIn.actor();
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
