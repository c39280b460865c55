package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.TextBundles;

class ReadPlanCommandTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void prints_one_object_for_one_file_with_the_keys_in_order() throws IOException {
        assertThat(run(plan("a.txt").toString())).isZero();

        var json = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.propertyNames())
                .startsWith(
                        "document",
                        "legal_bases",
                        "purposes",
                        "requirements",
                        "theme",
                        "slogan",
                        "audiences",
                        "contents",
                        "stages",
                        "deadlines",
                        "targets",
                        "titles",
                        "responsibilities",
                        "recipients",
                        "signatory",
                        "anomalies");
        assertThat(json.path("contents").path(0).path("span")).hasSize(2);
    }

    @Test
    void prints_an_array_for_several_files() throws IOException {
        assertThat(run(plan("a.txt").toString(), plan("b.txt").toString())).isZero();

        assertThat(JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @Test
    void says_plainly_which_file_is_missing() {
        assertThat(run(folder.resolve("khong-co.txt").toString())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Không tìm thấy tệp")
                .contains("khong-co.txt");
        assertThat(out.size()).isZero();
    }

    @Test
    void refuses_a_file_that_is_no_text() throws IOException {
        var file = Files.write(folder.resolve("x.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xd8, 0});

        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("UTF-8");
    }

    @Test
    void explains_its_use_where_no_file_is_named() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("read-plan");
    }

    private Path plan(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name), "KẾ HOẠCH\nThi đua năm 2024\nI. NỘI DUNG THI ĐUA\n1. Thi đua trồng cây.\n");
    }

    private int run(String... files) {
        var command = new ReadPlanCommand(
                ReadPlanCommand::plainText, _ -> List.of(), new TextBundles().in(Vietnamese.LOCALE)::of);
        return command.run(
                List.of(files),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
