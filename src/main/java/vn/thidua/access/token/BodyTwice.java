package vn.thidua.access.token;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.http.HttpStatus;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;

/// A request whose body has been read once and can be read again.
final class BodyTwice extends HttpServletRequestWrapper {
    static final int MOST = 20 << 20;

    private final byte[] body;

    private BodyTwice(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    static BodyTwice of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw tooLarge();
        }
        return new BodyTwice(request, body);
    }

    static ApiFault tooLarge() {
        return new ApiFault(HttpStatus.CONTENT_TOO_LARGE, ApiCodes.TOO_LARGE, "site.error.content_too_large.advice");
    }

    /// The same for the same request and for no other.
    byte[] fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = String.join("\n", getMethod(), getRequestURI(), "" + getQueryString(), "" + getContentType());
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read at once");
        }
    }
}
