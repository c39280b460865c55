package vn.thidua.site.chain;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.kernel.chain.ChainVerifier;
import vn.thidua.kernel.chain.Verdict;
import vn.thidua.site.Texts;
import vn.thidua.site.database.EmbeddedPostgres;

/// Verifies a chain from the console, beside a running server or without one, and prints the newest seal to be noted
/// on paper. It trusts nothing that runs in the server.
public class VerifyCommand {
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;
    private static final List<String> OPTIONS = List.of("--data", "--database-url", "--noted");

    private final Texts texts;
    private final String module;
    private final Function<JdbcClient, ChainVerifier> verifiers;

    /// @param module whose schema it is, and whose bundles hold the texts
    protected VerifyCommand(Texts texts, String module, Function<JdbcClient, ChainVerifier> verifiers) {
        this.texts = texts;
        this.module = module;
        this.verifiers = verifiers;
    }

    /// @return 0 where the trail is intact, 1 where it is not, 2 where the arguments are not understood
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var options = options(arguments);
        if (options == null) {
            err.println(texts.of(module + ".command.usage"));
            return MISUSED;
        }
        var noted = options.getOrDefault("--noted", "").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!noted.matches("([0-9a-f]{64})?")) {
            err.println(texts.of(module + ".chain.noted_form"));
            return MISUSED;
        }
        var url = options.get("--database-url");
        if (url != null) {
            return verify(url, noted, out);
        }
        var data = Path.of(options.getOrDefault("--data", "data"));
        var running = EmbeddedPostgres.running(data);
        if (running.isPresent()) {
            return verify(running.get(), noted, out);
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            return verify(postgres.urlWithPassword(), noted, out);
        }
    }

    private int verify(String url, String noted, PrintStream out) {
        var source = new SingleConnectionDataSource(url, true);
        try {
            var jdbc = JdbcClient.create(source);
            var verifier = verifiers.apply(jdbc);
            var verdict = verifier.verify(done -> {});
            var fault = verdict.fault();
            out.println(
                    fault == null
                            ? texts.of(module + ".command.sound", verdict.links())
                            : texts.of(fault.text(module), fault.position(), fault.entry()));
            if (!verdict.newest().isEmpty()) {
                out.println(texts.of(module + ".command.newest", verdict.links(), Verdict.grouped(verdict.newest())));
            }
            var waiting = jdbc.sql("select count(*) from " + module + ".unsealed")
                    .query(Long.class)
                    .single();
            if (waiting > 0) {
                out.println(texts.of(module + ".command.waiting", waiting));
            }
            return fault == null && stands(noted, verifier, out) ? 0 : BROKEN;
        } finally {
            source.destroy();
        }
    }

    private boolean stands(String noted, ChainVerifier verifier, PrintStream out) {
        if (noted.isEmpty()) {
            return true;
        }
        var position = verifier.position(HexFormat.of().parseHex(noted));
        out.println(position.map(found -> texts.of(module + ".chain.noted_found", found))
                .orElseGet(() -> texts.of(module + ".chain.noted_nowhere")));
        return position.isPresent();
    }

    private static @Nullable Map<String, String> options(List<String> arguments) {
        var options = new TreeMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!OPTIONS.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                return null;
            }
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }
}
