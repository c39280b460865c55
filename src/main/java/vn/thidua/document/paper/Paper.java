package vn.thidua.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An administrative document as values, in the order of its parts (Nghị định 30/2020/NĐ-CP, Art. 8).
/// @param kind name of the kind (`Kế hoạch`)
/// @param subject what it is about, without the kind; empty where there is none
/// @param recipients names without dash and closing mark
/// @param signatures one block, or several side by side where bodies issue jointly
/// @param annexes what follows the signature, on pages of its own
public record Paper(
        Head head,
        String kind,
        String subject,
        List<Part> parts,
        List<String> recipients,
        List<Signature> signatures,
        List<Part> annexes) {
    public Paper {
        parts = List.copyOf(parts);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /// The two columns at the top.
    /// @param number null leaves room for it
    /// @param symbol null where the paper bears no number line unless a number is given
    /// @param date what is not yet known of it is left blank
    public record Head(
            @Nullable String superiorBody,
            @Nullable String issuingBody,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String place,
            Date date) {}

    /// A date as a paper bears it; a blank is filled in by hand or at issue.
    public record Date(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {
        public static final Date BLANK = new Date(null, null, null);
    }

    /// What stands between title and recipients.
    public sealed interface Part permits Paragraph, Table, Picture {}

    /// One paragraph, its numeral or dash included.
    public record Paragraph(Role role, String text) implements Part {}

    /// What a paragraph is.
    public enum Role {
        /// a legal ground, in italics
        GROUND,
        /// title of an outermost section
        SECTION,
        /// title within a section
        HEADING,
        /// number or title of an annex (`Phụ lục I`)
        ANNEX,
        TEXT
    }

    /// A table; its titles come again on each page.
    public record Table(List<Column> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A small square picture at the left, such as a QR code.
    /// @param side in millimetres
    /// @param words what it shows, for those who cannot see it
    public record Picture(byte[] png, double side, String words) implements Part {}

    /// @param share of the width, relative to the other columns'
    /// @param centred whether its cells are centred (numbers, dates) rather than begun at the left
    public record Column(String title, double share, boolean centred) {}

    /// Who signs.
    /// @param capacity a line each: formulas (`TM. ỦY BAN NHÂN DÂN`) and positions
    /// @param name null leaves room for it
    public record Signature(List<String> capacity, @Nullable String name) {
        public Signature {
            capacity = List.copyOf(capacity);
        }
    }
}
