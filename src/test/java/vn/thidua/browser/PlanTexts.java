package vn.thidua.browser;

/// Plans for journeys through the pages.
final class PlanTexts {
    static final String SOUND = """
            UBND TỈNH HẠ LONG THƯỢNG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ KHOA HỌC
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-SKH
            Hạ Long Thượng, ngày      tháng      năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            Sở Khoa học phát động phong trào thi đua năm 2026 như sau:

            I. MỤC ĐÍCH
            - Động viên công chức hoàn thành nhiệm vụ năm 2026.

            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.
            2. Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở trước ngày 15/12/2026.

            Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Khoa học./.

            Nơi nhận:
            - UBND tỉnh;
            - Lưu: VT.

            GIÁM ĐỐC

            Hồ Văn Chín
            """;

    static final String FAULTY = SOUND.replace("Động viên", "Phần đầu động viên")
            .replace("trước ngày 15/12/2026", "trước ngày 15/12/2025")
            .replace("Hồ Văn Chín", "");

    private PlanTexts() {}
}
