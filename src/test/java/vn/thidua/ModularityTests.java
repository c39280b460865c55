package vn.thidua;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    /// All but the demo, which stands above all modules and reaches into their use cases, and the root, which starts
    /// them.
    @Test
    void modules_use_only_what_their_charters_allow() {
        ApplicationModules.of(ThiDua.class, resideInAPackage("vn.thidua.demo.."))
                .detectViolations()
                .filter(violation -> !violation.hasMessageContaining("Module 'root:vn.thidua'"))
                .throwIfPresent();
    }
}
