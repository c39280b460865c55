package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import tools.jackson.databind.json.JsonMapper;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(ThiDua.class);

    /// All but the demo, which stands above all modules and reaches into their use cases, and the root, which starts
    /// them.
    @Test
    void modules_use_only_what_their_charters_allow() {
        MODULES.detectViolations()
                .filter(violation -> !violation.hasMessageContaining("Module 'demo'"))
                .filter(violation -> !violation.hasMessageContaining("Module 'root:vn.thidua'"))
                .throwIfPresent();
    }

    /// With the list at hand the server need not look for its modules at every start, which takes it five seconds.
    @Test
    void the_list_of_modules_that_the_start_reads_is_that_of_the_code() throws IOException {
        var real = new ArrayList<String>();
        ApplicationModuleIdentifiers.of(MODULES).forEach(id -> real.add(id.toString()));
        try (var list = new ClassPathResource("META-INF/spring-modulith/application-modules.json").getInputStream()) {
            var listed = new ArrayList<>(JsonMapper.shared().readTree(list).propertyNames());
            assertThat(listed).isEqualTo(real);
        }
    }
}
