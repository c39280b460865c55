package vn.thidua.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.thidua.access.usecase.SignInByProvider;
import vn.thidua.access.usecase.SignInByProvider.Outcome;

/// The door of an organisation's own sign-in (OpenID Connect). There only where a provider is named; it is looked up
/// when somebody first uses the door, so that our start does not wait for it.
@Component
@ConditionalOnProperty("thidua.oidc.issuer")
public class ProviderDoor {
    private static final String ID = "oidc";
    private static final String EMAIL = "email";

    private final String issuer;
    private final String name;
    private final String claim;
    private final Set<String> trusted;
    private final SignInByProvider signIn;
    private final Entrance entrance;
    private final Supplier<ClientRegistration> registration;

    ProviderDoor(Environment settings, SignInByProvider signIn, Entrance entrance) {
        this.issuer = settings.getRequiredProperty("thidua.oidc.issuer");
        this.name = settings.getProperty("thidua.oidc.name", issuer);
        this.claim = settings.getProperty("thidua.oidc.claim", "preferred_username");
        this.trusted =
                Set.copyOf(List.of(settings.getProperty("thidua.oidc.trusted-methods", String[].class, new String[0])));
        this.signIn = signIn;
        this.entrance = entrance;
        var client = settings.getRequiredProperty("thidua.oidc.client-id");
        var secret = settings.getRequiredProperty("thidua.oidc.client-secret");
        this.registration = SingletonSupplier.of(() -> ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(client)
                .clientSecret(secret)
                .clientName(name)
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .redirectUri("{baseUrl}/sign-in/answer/{registrationId}")
                .build());
    }

    /// What the button says.
    public String name() {
        return name;
    }

    void open(HttpSecurity http) {
        ClientRegistrationRepository one = id -> id.equals(ID) ? registration.get() : null;
        http.oauth2Login(login -> login.loginPage(SecurityConfiguration.SIGN_IN)
                .clientRegistrationRepository(one)
                .authorizedClientRepository(new NoTokens())
                .withObjectPostProcessor(new Forgetful())
                .authorizationEndpoint(begins -> begins.baseUri("/sign-in/provider"))
                .redirectionEndpoint(ends -> ends.baseUri("/sign-in/answer/*"))
                .successHandler(this::known)
                .failureHandler((request, response, why) ->
                        response.sendRedirect(request.getContextPath() + "/sign-in?provider_failed")));
    }

    /// The provider knows him; whether we do is another question. What it told stays out of the session.
    private void known(HttpServletRequest request, HttpServletResponse response, Authentication told)
            throws IOException, ServletException {
        SecurityContextHolder.clearContext();
        if (!(told.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("no OpenID Connect");
        }
        switch (signIn.execute(identity(user), request.getRemoteAddr())) {
            case Outcome.Open(var account, var proven) -> entrance.open(account, proven, request, response);
            case Outcome.Half(var account) -> {
                entrance.half(account, request);
                response.sendRedirect(request.getContextPath() + "/sign-in/code");
            }
            case Outcome.Unknown() -> response.sendRedirect(request.getContextPath() + "/sign-in?unknown");
            case Outcome.Blocked() -> response.sendRedirect(request.getContextPath() + "/sign-in?blocked");
        }
    }

    private SignInByProvider.Identity identity(OidcUser user) {
        var byEmail = claim.equals(EMAIL);
        return new SignInByProvider.Identity(
                issuer,
                Objects.requireNonNull(user.getSubject()),
                byEmail ? null : user.getClaimAsString(claim),
                byEmail && Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null,
                proven(user));
    }

    private boolean proven(OidcUser user) {
        var token = user.getIdToken();
        Collection<String> methods = token.getAuthenticationMethods();
        return methods != null && methods.stream().anyMatch(trusted::contains)
                || token.getAuthenticationContextClass() != null
                        && trusted.contains(token.getAuthenticationContextClass());
    }

    /// Whom the provider knows is not yet signed in here: the session is not to remember him.
    private static final class Forgetful implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {
        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            return filter;
        }
    }

    /// We ask the provider who somebody is and nothing else: its tokens are forgotten.
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {
        @Override
        @SuppressWarnings("NullAway")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
