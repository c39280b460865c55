package vn.thidua.plan.check;

import java.util.List;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.rulebook.Rulebook;

/// A faultless plan to put a fault into.
final class SamplePlan {
    static final Rulebook RULEBOOK = Rulebook.load();

    private SamplePlan() {}

    /// What is tested stands in its second section.
    static String of(String year, String inside) {
        return on("", year, inside);
    }

    /// With legal bases, each a paragraph.
    static String on(String bases, String year, String inside) {
        return """
                UBND TỈNH SƠN HẢI
                SỞ TÀI CHÍNH

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: 15/KH-STC

                Sơn Hải, ngày 12 tháng 01 năm %1$s

                KẾ HOẠCH
                Phát động phong trào thi đua năm %1$s

                %3$s
                Sở Tài chính xây dựng Kế hoạch phát động phong trào thi đua năm %1$s như sau:

                I. MỤC ĐÍCH, YÊU CẦU

                1. Mục đích

                - Tạo khí thế thi đua sôi nổi trong toàn cơ quan.

                II. NỘI DUNG

                %2$s

                III. TỔ CHỨC THỰC HIỆN

                1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch.

                Trên đây là Kế hoạch phát động phong trào thi đua năm %1$s của Sở Tài chính./.

                Nơi nhận:
                - Sở Nội vụ;
                - Các phòng thuộc Sở;
                - Lưu: VT.

                GIÁM ĐỐC

                Lê Minh Khôi
                """.formatted(year, inside, bases);
    }

    static List<Finding> check(String text) {
        return check(text, Bodies.UNKNOWN);
    }

    static List<Finding> check(String text, Bodies bodies) {
        return PlanCheck.check(new PlanReader().read(text), RULEBOOK, bodies);
    }

    static List<String> kindsOf(String text) {
        return check(text).stream().map(Finding::kind).toList();
    }

    /// Of a plan for 2021.
    static List<String> kinds(String inside) {
        return kindsOf(of("2021", inside));
    }
}
