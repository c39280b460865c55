package vn.thidua.document;

import java.time.Instant;

/// What is known of a stored file without reading it.
/// @param sha256 of its bytes, in hexadecimal digits
public record StoredFile(FileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
