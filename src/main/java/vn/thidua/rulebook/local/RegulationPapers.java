package vn.thidua.rulebook.local;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.FileId;
import vn.thidua.document.StoredFile;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;

/// The signed papers kept with regulations. Who may read one is asked before.
@Repository
public class RegulationPapers {
    private final JdbcClient sql;
    private final StoredFiles files;

    RegulationPapers(JdbcClient sql, StoredFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /// In the order they came.
    public List<StoredFile> of(RegulationId regulation) {
        return sql
                .sql("""
                        select file from rulebook.regulation_paper
                        where regulation = ? and removed_at is null order by added_at, id
                        """)
                .param(regulation.value())
                .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(file -> files.find(file).stream())
                .toList();
    }

    /// @throws Missing where the regulation has no such paper
    public StoredFile require(RegulationId regulation, FileId file) {
        return of(regulation).stream()
                .filter(paper -> paper.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new Missing("file"));
    }

    public byte[] read(StoredFile paper) {
        return files.read(paper.id());
    }

    public void add(RegulationId regulation, String name, String mediaType, byte[] bytes, Instant at) {
        sql.sql("insert into rulebook.regulation_paper (id, regulation, file, added_at) values (?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        regulation.value(),
                        files.store(name, mediaType, bytes).value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(RegulationId regulation, FileId file, Instant at) {
        sql.sql("update rulebook.regulation_paper set removed_at = ? where regulation = ? and file = ?")
                .params(at.atOffset(ZoneOffset.UTC), regulation.value(), file.value())
                .update();
    }
}
