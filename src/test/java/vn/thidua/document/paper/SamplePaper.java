package vn.thidua.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.document.paper.Paper.Column;
import vn.thidua.document.paper.Paper.Date;
import vn.thidua.document.paper.Paper.Head;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.document.paper.Paper.Signature;
import vn.thidua.document.paper.Paper.Table;

/// A paper of a fictional province that has every part a paper can have.
final class SamplePaper {
    private SamplePaper() {}

    static Paper plan() {
        return new Paper(
                new Head("UBND tỉnh Minh Hà", "Sở Tài chính", "7", "KH-STC", "Minh Hà", new Date(2026, 2, 5)),
                "Kế hoạch",
                "Phát động phong trào thi đua “Tiết kiệm từng đồng, phục vụ từng việc” chào mừng 80 năm Ngày truyền thống ngành",
                parts(),
                List.of("Sở Nội vụ", "Ban Giám đốc Sở", "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"),
                List.of(new Signature(List.of("KT. Giám đốc", "Phó Giám đốc"), "Trịnh Công Hoan")),
                List.of(
                        new Paragraph(Role.ANNEX, "Phụ lục"),
                        new Paragraph(Role.TEXT, "Mẫu đăng ký danh hiệu thi đua của phòng.")));
    }

    static Paper joint() {
        return new Paper(
                new Head(null, "Ủy ban nhân dân phường Cửa Biển", null, "KHLT", "Cửa Biển", new Date(2026, null, null)),
                "Kế hoạch",
                "Phối hợp tổ chức ký giao ước thi đua",
                List.of(new Paragraph(Role.TEXT, "Hai bên thống nhất các nội dung sau: A < B & \"C\"./.")),
                List.of("Như trên", "Lưu: VT"),
                List.of(
                        new Signature(List.of("TM. Ban Chấp hành Công đoàn", "Chủ tịch"), "Lê Thị Hạnh"),
                        new Signature(List.of("TM. Khối 3", "Khối trưởng", "Giám đốc Sở Y tế"), "Đỗ Quang Vinh")),
                List.of());
    }

    private static List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(Role.GROUND, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"));
        parts.add(new Paragraph(
                Role.GROUND,
                "Căn cứ Kế hoạch số 46/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Minh Hà."));
        parts.add(new Paragraph(
                Role.TEXT, "Sở Tài chính ban hành Kế hoạch phát động phong trào thi đua với các nội dung như sau:"));
        parts.add(new Paragraph(Role.SECTION, "I. MỤC ĐÍCH, YÊU CẦU"));
        parts.add(new Paragraph(Role.HEADING, "1. Mục đích"));
        parts.add(
                new Paragraph(
                        Role.TEXT,
                        "a) Tạo khí thế thi đua sôi nổi, rộng khắp trong toàn ngành; động viên công chức, viên chức, người lao động rút ngắn thời gian giải quyết hồ sơ, phục vụ người dân và doanh nghiệp tốt hơn."));
        parts.add(new Paragraph(
                Role.TEXT, "- Mỗi phòng chọn một việc khó, việc chậm để làm trước và nhận trách nhiệm trước tập thể."));
        parts.add(new Paragraph(Role.SECTION, "II. CHỈ TIÊU ĐĂNG KÝ"));
        parts.add(new Table(
                List.of(
                        new Column("TT", 1, true),
                        new Column("Danh hiệu", 6, false),
                        new Column("Số lượng", 2, true),
                        new Column("Cấp khen", 4, false)),
                List.of(
                        List.of("1", "Tập thể lao động xuất sắc", "02", "Chủ tịch UBND tỉnh"),
                        List.of("2", "Lao động tiên tiến", "48", "Giám đốc Sở"))));
        parts.add(new Paragraph(Role.SECTION, "III. TỔ CHỨC THỰC HIỆN"));
        for (int at = 1; at <= 11; at++) {
            parts.add(
                    new Paragraph(
                            Role.TEXT,
                            at
                                    + ". Phòng chuyên môn số " + at
                                    + " xây dựng kế hoạch chi tiết, phân công người theo dõi, định kỳ hằng quý tổng hợp kết quả và những khó khăn, vướng mắc, gửi Văn phòng Sở trước ngày 20 của tháng cuối quý để báo cáo Giám đốc Sở."));
        }
        parts.add(new Paragraph(
                Role.TEXT, "Trên đây là Kế hoạch phát động phong trào thi đua của Sở Tài chính tỉnh Minh Hà./."));
        return parts;
    }
}
