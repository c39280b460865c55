package vn.thidua.site.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of our own, its data kept in one folder across restarts.
///
/// Durable (fsync and checksums on), reachable from this machine only, with a password made at the first start.
/// One process at a time may use the folder. On Linux the server dies cleanly with us even when we are killed; a server
/// left over elsewhere is stopped at the next start.
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String USER = "thidua";
    private static final int PORT_LINE = 3;
    private static final long READY_NANOS = 60_000_000_000L;

    private final Path home;
    private final Path data;
    private final Path bin;
    private final FileChannel lock;
    private final String password;
    private final List<String> asUser;
    private final int port;
    private @Nullable Process server;

    private EmbeddedPostgres(Path folder) throws IOException, InterruptedException {
        home = folder.toAbsolutePath();
        data = home.resolve("data");
        Files.createDirectories(home);
        lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(lock)) {
            throw new DatabaseFailure("Another ThiDua is running on the folder " + home
                    + ". Stop it, or give this one a folder of its own (--data DIR).");
        }
        bin = PostgresBinaries.unpackInto(home);
        password = password();
        asUser = ServerUser.prefix(home);
        if (!Files.exists(data)) {
            initialise();
        }
        clearLeftovers();
        port = freePort();
    }

    /// Starts a server on the folder, which is made where it is not there.
    /// @throws DatabaseFailure where it cannot be started; the text says why
    public static EmbeddedPostgres start(Path folder) {
        try {
            var postgres = new EmbeddedPostgres(folder);
            postgres.startServer();
            return postgres;
        } catch (IOException | ExecutionException e) {
            throw new DatabaseFailure("The embedded database in " + folder + " does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("Interrupted while starting the embedded database", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?ApplicationName=thidua";
    }

    /// The same with user and password in it.
    public String urlWithPassword() {
        return url() + "&user=" + USER + "&password=" + password;
    }

    /// The address, with user and password, of a server that already runs on the folder.
    public static Optional<String> running(Path folder) {
        var home = folder.toAbsolutePath();
        var file = home.resolve("data").resolve("postmaster.pid");
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            boolean alive = lines.size() > PORT_LINE
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .isPresent();
            return alive
                    ? Optional.of("jdbc:postgresql://127.0.0.1:"
                            + lines.get(PORT_LINE).strip() + "/postgres?user=" + USER + "&password="
                            + Files.readString(home.resolve("password")).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new DatabaseFailure("The embedded database in " + folder + " cannot be looked at", e);
        }
    }

    public String user() {
        return USER;
    }

    public String passwordText() {
        return password;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private String password() throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
            ServerUser.ownerOnly(file);
        }
        return Files.readString(file).strip();
    }

    private void initialise() throws IOException, InterruptedException {
        var half = home.resolve("data.init"); // a crash within initdb leaves no half-made data
        PostgresBinaries.deleteTree(half);
        var secret = Files.createTempFile(home, "pw", "");
        Files.writeString(secret, password);
        ServerUser.handOver(asUser, secret);
        try {
            run(
                    "initdb",
                    "-D",
                    half.toString(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "-k",
                    "--no-instructions");
        } finally {
            Files.delete(secret);
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The folder's lock is ours, so a `postmaster.pid` is a leftover: of a server that outlived its parent, or stale.
    private void clearLeftovers() throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        boolean alive = !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .map(ProcessHandle::info)
                        .filter(i ->
                                i.command().filter(c -> c.endsWith("/postgres")).isPresent())
                        .flatMap(ProcessHandle.Info::arguments)
                        .filter(a -> List.of(a).contains(data.toString()))
                        .isPresent();
        if (alive) {
            run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
        } else {
            Files.deleteIfExists(file);
        }
    }

    private void startServer() throws IOException, ExecutionException, InterruptedException {
        var command = new ArrayList<>(asUser);
        if (linux()) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        command.addAll(List.of(
                bin.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_connections=60"));
        var started = new CompletableFuture<Process>();
        // The death signal follows the thread that started the server, so this thread must live as long as we do.
        Thread.ofPlatform().daemon(true).name("postgres-parent").start(() -> {
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                        .start();
                started.complete(process);
                new CountDownLatch(1).await();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        var process = started.get();
        server = process;
        awaitReady(process);
    }

    /// Readiness is read from the server's own file: connecting would hang where another program holds the port.
    private void awaitReady(Process process) throws IOException, InterruptedException {
        var file = data.resolve("postmaster.pid");
        long end = System.nanoTime() + READY_NANOS;
        while (true) {
            if (!process.isAlive()) {
                throw new DatabaseFailure("The embedded database stopped at once; its own words are in " + log());
            }
            if (Files.exists(file)) {
                var lines = Files.readAllLines(file);
                if (lines.size() >= 8 && lines.get(7).strip().equals("ready")) {
                    return;
                }
            }
            if (System.nanoTime() > end) {
                throw new DatabaseFailure("The embedded database is not ready after a minute; see " + log());
            }
            Thread.sleep(5);
        }
    }

    private File log() {
        return home.resolve("postgres.log").toFile();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(asUser);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
        if (process.waitFor() != 0) {
            throw new DatabaseFailure(program + " failed; its own words are in " + log());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static boolean linux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// Stops the server after the running transactions are ended; committed work is on disk.
    @Override
    public void close() {
        try {
            if (server != null && server.isAlive()) {
                run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w");
                server.waitFor(30, TimeUnit.SECONDS);
            }
            lock.close();
        } catch (IOException e) {
            throw new DatabaseFailure("The embedded database did not stop cleanly", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
