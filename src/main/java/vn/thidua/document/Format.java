package vn.thidua.document;

/// What a file is by its content, whatever its name says.
public enum Format {
    DOCX,
    DOC,
    PDF,
    ODT,
    RTF,
    HTML,
    TEXT
}
