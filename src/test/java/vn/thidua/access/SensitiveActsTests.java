package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.site.Sensitive;
import vn.thidua.support.DatabaseTest;

/// What weighs so much that the second factor is asked for again before it is done.
@DatabaseTest
class SensitiveActsTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping addresses;

    @Test
    void changes_of_the_tree_of_rights_and_of_connections_ask_again() {
        var asking = addresses.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().hasMethodAnnotation(Sensitive.class))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(asking)
                .contains(
                        "/reorganizations",
                        "/reorganizations/{reorganization}/undo",
                        "/api-tokens",
                        "/api-tokens/{token}/revocation");
    }
}
