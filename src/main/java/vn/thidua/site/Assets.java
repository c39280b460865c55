package vn.thidua.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Addresses of styles, scripts and pictures with a mark of their content, so that a browser may keep them for ever.
@Component
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /// @param name path below `static/`, such as `css/thidua.css`
    public String of(String name) {
        return addresses.computeIfAbsent(name, n -> "/assets/" + n + "?v=" + mark(n));
    }

    private static String mark(String name) {
        try (var in = new ClassPathResource("static/" + name).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
