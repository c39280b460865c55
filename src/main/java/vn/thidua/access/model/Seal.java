package vn.thidua.access.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps secrets out of the database: encrypts (AES-GCM) and signs (HMAC-SHA-256) with a key that is a setting, or
/// stands in a file of the data folder made when it is first needed.
@Component
public class Seal {
    private static final int SHORTEST = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String FILE = "secret-key";

    private final SecureRandom random = new SecureRandom();
    private final String setting;
    private final Path file;
    private byte @Nullable [] master;

    Seal(@Value("${thidua.secret-key:}") String setting, @Value("${thidua.data:data}") String folder) {
        if (!setting.isEmpty() && setting.length() < SHORTEST) {
            throw new IllegalStateException("thidua.secret-key needs at least " + SHORTEST + " characters");
        }
        this.setting = setting;
        this.file = Path.of(folder, FILE);
    }

    /// @param about what it belongs to: sealed for one thing, it opens for no other
    public byte[] seal(byte[] plain, String about) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return empty where the key is another one or the bytes have been tampered with
    public Optional<byte[]> open(byte[] sealed, String about) {
        try {
            var buffer = ByteBuffer.wrap(sealed);
            var nonce = new byte[NONCE];
            buffer.get(nonce);
            var rest = new byte[buffer.remaining()];
            buffer.get(rest);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(rest));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /// The signature of a text, in hexadecimal. Also the hash of what is too short to be hashed without a key.
    public String mark(String text) {
        return HexFormat.of().formatHex(hmac(derived("mark"), text));
    }

    public boolean marks(String mark, String text) {
        return MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), mark(text).getBytes(StandardCharsets.UTF_8));
    }

    /// A text nobody guesses, fit for an address.
    public String token() {
        var bytes = new byte[SHORTEST];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] derived(String use) {
        return hmac(master(), use);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] master() {
        if (master == null) {
            master = setting.isEmpty() ? fromFile() : hmac(setting.getBytes(StandardCharsets.UTF_8), "master");
        }
        return master;
    }

    private byte[] fromFile() {
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[SHORTEST];
                random.nextBytes(bytes);
                write(Base64.getEncoder().encodeToString(bytes));
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (FileAlreadyExistsException _) {
            // another process was quicker; its key is as good
        }
    }
}
