package vn.thidua.kernel.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Which tables are chained: those of a schema, and how an entry of it is read.
/// @param columns of `entry e` that [Reader] wants, `e.id` and `e.at` among them
public record Chain(String schema, String columns, Reader reader) {
    /// SHA-256 of the hash before and the entry.
    static byte[] hash(byte[] previous, Chained entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(entry.canonical().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Chained read(ResultSet row) throws SQLException {
        return reader.read(row);
    }

    /// Reads an entry.
    @FunctionalInterface
    public interface Reader {
        Chained read(ResultSet row) throws SQLException;
    }
}
