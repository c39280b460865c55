package vn.thidua.access.signin;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are hashed. The hash names its kind, so that another kind can follow without anybody noticing.
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    /// @param rounds twelve take a quarter of a second; only tests may want fewer
    @Bean
    PasswordEncoder passwordEncoder(@Value("${thidua.password-rounds:12}") int rounds) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(rounds)));
    }
}
