package vn.thidua.site.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// As whom the server runs. PostgreSQL refuses to run as root: there it gets a user namespace of its own, or, where
/// the system grants none, the user nobody.
final class ServerUser {
    private static final String NOBODY = "nobody";

    private ServerUser() {}

    /// What to write before each of the server's commands.
    static List<String> prefix(Path home) throws IOException, InterruptedException {
        if (!EmbeddedPostgres.linux() || !"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
            return List.of("unshare", "-U");
        }
        var nobody = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        }
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups");
    }

    /// Lets the server's user read the file.
    static void handOver(List<String> prefix, Path file) throws IOException {
        if (prefix.contains("--clear-groups")) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
        }
    }

    static void ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
