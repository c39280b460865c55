package vn.thidua.document.picture;

/// One page of a file, drawn.
/// @param mediaType `image/png` or `image/jpeg`
/// @param page which page, from 1
/// @param pages how many the file has
/// @param bytes never changed
public record Picture(String mediaType, byte[] bytes, int page, int pages) {}
