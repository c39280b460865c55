package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.Accounts;

/// Everything needs a session but the sign-in page, what it is drawn with, the sign of life, the feeds of calendar
/// programs, whose address is their secret, and the page that answers for the codes of papers.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    /// Scripts, styles, fonts and pictures from us alone; no frames, no plug-ins, forms to us alone.
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        SIGN_IN,
        SIGN_IN + "/**",
        "/email",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/actuator/health/**",
        "/frame/language",
        "/calendar/*.ics",
        "/verify"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            PasswordDoor door,
            Entrance entrance,
            Accounts accounts,
            ObjectProvider<ProviderDoor> provider) {
        provider.ifAvailable(other -> other.open(http));
        return http.authenticationProvider(door)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("userName")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInDetails::new)
                        .successHandler((request, response, authentication) -> {
                            if (authentication.getPrincipal() instanceof SignedInAccount account) {
                                entrance.entered(
                                        accounts.require(new AccountId(account.account())), false, request, response);
                            }
                        })
                        .failureHandler((request, response, why) -> refused(entrance, request, response, why)))
                .logout(out -> out.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"))
                .requestCache(cache -> cache.requestCache(Entrance.pagesOnly()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(entryPoint()).accessDeniedHandler(denied()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }

    private static void refused(
            Entrance entrance, HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof HalfWay half) {
            entrance.half(half.account(), request);
            response.sendRedirect(request.getContextPath() + SIGN_IN + "/code");
            return;
        }
        var reason = switch (why) {
            case LockedException _ -> "locked";
            case DisabledException _ -> "blocked";
            default -> "wrong";
        };
        response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + reason);
    }

    /// A part of a page that finds its session gone sends the whole page to the sign-in.
    private static AuthenticationEntryPoint entryPoint() {
        var whole = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        return (request, response, why) -> {
            if (request.getHeader("HX-Request") == null) {
                whole.commence(request, response, why);
            } else {
                response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN + "?expired");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
        };
    }

    /// A sign-in page left open over night has lost its token: it is shown anew instead of an error.
    private static AccessDeniedHandler denied() {
        var page = new AccessDeniedHandlerImpl();
        return (request, response, why) -> {
            if (why instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + SIGN_IN)) {
                response.sendRedirect(request.getContextPath() + SIGN_IN + "?expired");
            } else {
                page.handle(request, response, why);
            }
        };
    }
}
