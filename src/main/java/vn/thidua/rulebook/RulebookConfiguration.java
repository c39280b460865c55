package vn.thidua.rulebook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rulebook of the server, read once.
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {
    @Bean
    Rulebook rulebook() {
        return Rulebook.load();
    }
}
