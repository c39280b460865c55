package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Missing;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class StoredFilesTests {
    @Autowired
    private StoredFiles files;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_file_comes_back_byte_for_byte_with_its_particulars() {
        var bytes = "Kế hoạch".getBytes(StandardCharsets.UTF_8);
        var id = store("kế hoạch.txt", bytes);
        assertThat(files.read(id)).isEqualTo(bytes);
        var file = files.find(id).orElseThrow();
        assertThat(file.name()).isEqualTo("kế hoạch.txt");
        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void a_name_carries_no_folders_and_no_control_characters() {
        var id = store("C:\\nhà\\../kế\r\nhoạch.txt", new byte[] {1});
        assertThat(files.find(id).orElseThrow().name()).isEqualTo("kế hoạch.txt");
    }

    @Test
    void nothing_stays_of_a_file_whose_transaction_failed() {
        var ids = new FileId[1];
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
            ids[0] = files.store("a", "text/plain", new byte[] {1});
            throw new IllegalStateException();
        }));
        assertThat(files.find(ids[0])).isEmpty();
        assertThatThrownBy(() -> files.read(ids[0])).isInstanceOf(Missing.class);
    }

    private FileId store(String name, byte[] bytes) {
        var id = transaction.execute(_ -> files.store(name, "text/plain", bytes));
        assertThat(id).isNotNull();
        return id;
    }
}
