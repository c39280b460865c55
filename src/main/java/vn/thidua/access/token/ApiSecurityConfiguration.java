package vn.thidua.access.token;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.access.model.ApiTokens;
import vn.thidua.kernel.Message;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.Problems;

/// The API has a door of its own: it knows tokens and nothing else. A session opens nothing there, and a token opens no
/// page.
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration implements WebMvcConfigurer {
    private static final String API = "/api/**";
    /// The description of the API, for everybody: signed in, connected or neither.
    static final Set<String> OPEN = Set.of("/api/openapi.json", "/api/openapi.yaml");

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ApiTokens tokens,
            RateLimits rates,
            KeptAnswers answers,
            TransactionTemplate transaction,
            Problems problems,
            Clock clock) {
        return http.securityMatcher(API)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN.toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(asksForToken(problems)))
                .addFilterBefore(new TokenDoor(tokens, rates, problems, clock), AuthorizationFilter.class)
                .addFilterAfter(new OnceOnly(answers, transaction, problems), AuthorizationFilter.class)
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScopeCheck()).addPathPatterns(API);
    }

    private static AuthenticationEntryPoint asksForToken(Problems problems) {
        return (request, response, why) -> problems.answer(
                new ApiFault(
                        HttpStatus.UNAUTHORIZED,
                        ApiCodes.NO_TOKEN,
                        Message.of("api.error.no_token"),
                        Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer")),
                request,
                response);
    }
}
