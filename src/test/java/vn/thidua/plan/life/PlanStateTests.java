package vn.thidua.plan.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanStateTests {
    @Test
    void the_documentation_draws_the_moves_there_are() throws IOException {
        assertThat(Files.readString(Path.of("docs", "architecture.md")))
                .contains("```mermaid\n" + PlanState.diagram() + "```");
    }
}
