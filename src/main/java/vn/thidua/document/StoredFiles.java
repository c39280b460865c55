package vn.thidua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;

/// The files people gave us and the papers we printed, kept in the database: saved, backed up and rolled back together
/// with what refers to them. A file is never changed. Who may read one is asked by the module that refers to it.
@Repository
public class StoredFiles {
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
    private static final int NAME_AT_MOST = 200;

    private final JdbcClient sql;
    private final Clock clock;

    StoredFiles(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Keeps a file in the caller's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public FileId store(String name, String mediaType, byte[] bytes) {
        var id = FileId.next();
        sql.sql(
                        "insert into document.file (id, name, media_type, size, sha256, bytes, stored_at) values (?,?,?,?,?,?,?)")
                .params(
                        id.value(),
                        safe(name),
                        mediaType,
                        bytes.length,
                        StoredFile.sha256(bytes),
                        bytes,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public Optional<StoredFile> find(FileId id) {
        return sql.sql("select id, name, media_type, size, sha256, stored_at from document.file where id = ?")
                .param(id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /// The bytes of a file.
    public byte[] read(FileId id) {
        return sql.sql("select bytes from document.file where id = ?")
                .param(id.value())
                .query((row, _) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new Missing("file"));
    }

    /// The name without folders and control characters, as it may stand in a header or on a page.
    private static String safe(String name) {
        var plain = Vietnamese.line(
                UNPRINTABLE.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll(" "));
        return plain.length() <= NAME_AT_MOST ? plain : plain.substring(plain.length() - NAME_AT_MOST);
    }

    private static StoredFile view(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
