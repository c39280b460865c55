package vn.thidua.document.paper;

/// How a line looks: sizes and faces of Nghị định 30/2020/NĐ-CP, Annex I. In Word each is a paragraph style.
enum Look {
    STATE("Quốc hiệu", 12, Face.BOLD, Align.CENTRE, 0, 0),
    MOTTO("Tiêu ngữ", 13, Face.BOLD, Align.CENTRE, 0, 0),
    SUPERIOR("Cơ quan chủ quản", 12, Face.PLAIN, Align.CENTRE, 0, 0),
    ISSUER("Cơ quan ban hành", 12, Face.BOLD, Align.CENTRE, 0, 0),
    NUMBER("Số ký hiệu", 13, Face.PLAIN, Align.CENTRE, 6, 0),
    PLACE("Địa danh thời gian", 13, Face.ITALIC, Align.CENTRE, 6, 0),
    KIND("Tên loại", 14, Face.BOLD, Align.CENTRE, 18, 0),
    SUBJECT("Trích yếu", 14, Face.BOLD, Align.CENTRE, 0, 0),
    GROUND("Căn cứ", 14, Face.ITALIC, Align.JUSTIFIED, 0, 6),
    SECTION("Mục lớn", 14, Face.BOLD, Align.JUSTIFIED, 6, 6),
    HEADING("Tiêu đề khoản", 14, Face.BOLD, Align.JUSTIFIED, 0, 6),
    TEXT("Nội dung", 14, Face.PLAIN, Align.JUSTIFIED, 0, 6),
    ANNEX("Phụ lục", 14, Face.BOLD, Align.CENTRE, 0, 6),
    CELL_TITLE("Tiêu đề cột", 13, Face.BOLD, Align.CENTRE, 2, 2),
    CELL("Ô bảng", 13, Face.PLAIN, Align.LEFT, 2, 2),
    CELL_CENTRED("Ô bảng giữa", 13, Face.PLAIN, Align.CENTRE, 2, 2),
    RECIPIENTS("Nhãn nơi nhận", 12, Face.BOLD_ITALIC, Align.LEFT, 0, 0),
    RECIPIENT("Nơi nhận", 11, Face.PLAIN, Align.LEFT, 0, 0),
    SIGNATURE("Quyền hạn chức vụ", 14, Face.BOLD, Align.CENTRE, 0, 0),
    /// the name, below the room for signature and seal
    SIGNER("Họ tên", 14, Face.BOLD, Align.CENTRE, 85, 0);

    enum Face {
        PLAIN(false, false),
        BOLD(true, false),
        ITALIC(false, true),
        BOLD_ITALIC(true, true);

        final boolean bold;
        final boolean italic;

        Face(boolean bold, boolean italic) {
            this.bold = bold;
            this.italic = italic;
        }
    }

    enum Align {
        LEFT,
        CENTRE,
        JUSTIFIED
    }

    /// name of the style in Word
    final String title;
    /// points
    final double size;
    final Face face;
    final Align align;
    /// points
    final double before;
    /// points
    final double after;

    Look(String title, double size, Face face, Align align, double before, double after) {
        this.title = title;
        this.size = size;
        this.face = face;
        this.align = align;
        this.before = before;
        this.after = after;
    }

    /// Whether it is running text, with a first-line indent and open lines.
    boolean running() {
        return align == Align.JUSTIFIED;
    }

    /// Whether it must not stand alone at the foot of a page.
    boolean leads() {
        return this == KIND
                || this == SUBJECT
                || this == ANNEX
                || this == SECTION
                || this == HEADING
                || this == CELL_TITLE;
    }
}
