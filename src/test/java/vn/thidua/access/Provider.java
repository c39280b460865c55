package vn.thidua.access;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/// An organisation's own sign-in: a real provider of OpenID Connect, in the JVM of the test.
@EnableAutoConfiguration
class Provider {
    static final String PASSWORD = "mật khẩu của cơ quan";

    private static final String PREFIX = "spring.security.oauth2.authorizationserver.";

    /// How the provider says that it asked, for whom has just signed in.
    static volatile List<String> methods = List.of("pwd");

    static ConfigurableApplicationContext start(int port, String redirect) {
        var client = PREFIX + "client.thidua.registration.";
        SpringApplication application = new SpringApplicationBuilder(Provider.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "spring.config.name=provider",
                        "server.port=" + port,
                        "server.servlet.session.cookie.name=provider",
                        "spring.main.banner-mode=off",
                        "logging.level.root=WARN",
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                                + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration,"
                                + "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
                        PREFIX + "issuer=http://localhost:" + port,
                        client + "client-id=thidua",
                        client + "client-secret={noop}geheim",
                        client + "client-authentication-methods=client_secret_basic",
                        client + "authorization-grant-types=authorization_code",
                        client + "redirect-uris=" + redirect,
                        client + "scopes=openid,profile,email")
                .build();
        return application.run();
    }

    @Bean
    InMemoryUserDetailsManager people() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> token.getClaims()
                .claim("preferred_username", token.getPrincipal().getName())
                .claim("amr", methods)
                .claim("roles", List.of("ADMINISTRATOR"));
    }

    static void knows(ConfigurableApplicationContext provider, String userName) {
        provider.getBean(InMemoryUserDetailsManager.class)
                .createUser(User.withUsername(userName)
                        .password("{noop}" + PASSWORD)
                        .roles("USER")
                        .build());
    }
}
