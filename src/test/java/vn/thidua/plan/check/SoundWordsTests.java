package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What looks like a fault and is none: bodies of like names, sums that are not sums, words that meet by chance.
/// Paragraphs of one plan are parted by a bar.
class SoundWordsTests {
    private static final String SOUND = """
            Phối hợp với Sở Nội vụ, Sở Tài chính và Sở Y tế tổ chức hội nghị. | Sở Nội vụ tổng hợp; Sở Tài chính thẩm định.
            Ban Thường vụ Huyện ủy chỉ đạo. | Ban Thường vụ, Ban Chấp hành Huyện ủy thống nhất. | Ban Chấp hành Đảng bộ.
            Phòng Giáo dục và Đào tạo huyện An Lạc. | Phòng Giáo dục và Đào tạo huyện Sơn Hà. | Phòng GD&ĐT hướng dẫn.
            Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông. | Sở Văn hóa, Thể thao và Du lịch (Sở VHTTDL) chủ trì.
            Liên đoàn Lao động tỉnh phát động. | Liên đoàn Lao động Việt Nam. | Công đoàn Viên chức tỉnh. | Công đoàn viên chức tỉnh.
            Ban Tổ chức Tỉnh ủy. | Ban Tổ chức - Kiểm tra. | Ban Tuyên giáo và Dân vận.
            Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh. | Hội Liên hiệp Thanh niên.
            Trường Trung học cơ sở Nguyễn Du. | Trường Trung học phổ thông Nguyễn Du. | Trường Tiểu học Lê Lợi, Trường Mầm non Hoa Sen.
            Đoàn Thanh niên Cộng sản Hồ Chí Minh. | Đoàn Thanh niên phát động. | Đoàn TNCS Hồ Chí Minh.
            Trong 50.000 lượt khách có 100% hài lòng; tỷ lệ khách quay lại đạt 120% kế hoạch.
            Có 30 tập thể, cá nhân được khen, trong đó 10 tập thể đạt 100%, 20 cá nhân.
            Tổng số 120 đảng viên, trong đó nữ 50 đồng chí, dân tộc 12 đồng chí.
            Phấn đấu có 25 sáng kiến, trong đó ít nhất 05 sáng kiến cấp tỉnh.
            Tăng từ 95% lên 98% (tăng 3%).
            Tăng thu từ 100 tỷ đồng năm 2020 lên 115 tỷ đồng năm 2021 (tăng 15%).
            Giảm tỷ lệ hộ nghèo từ 4% xuống 3%, giảm 1%.
            Mức thưởng 1,5 lần lương cơ sở (một phẩy năm lần).
            Thưởng 300.000 đồng (ba trăm nghìn đồng)/tập thể; 200.000 đồng (hai trăm nghìn đồng)/cá nhân.
            Theo dõi, đôn đốc các phòng thực hiện.
            Gửi báo cáo quý I trước ngày 05/4, quý II trước ngày 05/7, quý III trước ngày 05/10.
            Thi đua giai đoạn 2021-2025, tổng kết năm 2025.
            Thi đua lập thành tích chào mừng 46 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2021), 131 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2021).
            Chào mừng 76 năm Cách mạng tháng Tám và Quốc khánh 2/9.
            Chào mừng kỷ niệm 46 năm Quốc khánh nước CHDCND Lào.
            Đẩy mạnh sản xuất xuất khẩu, công khai khai báo, tuyên truyền truyền thống, từng bước bước đầu.
            Tập thể, cá nhân kết quả cao; kết quả tốt; kết quả công tác; tiên tiến nhất; tiền tiết kiệm.
            Khối trường học, khối phòng ban, khối trưởng các khối.
            Căn cứ kết quả tiến bộ của từng đơn vị tiến tới đại hội.
            Ban Giám đốc tặng Bằng khen của Bộ trưởng cho 01 cá nhân theo đề nghị.
            Giám đốc Sở trao tặng Bằng khen của Chủ tịch UBND tỉnh cho 01 cá nhân.
            Giám đốc Sở xét, đề nghị tặng Bằng khen cho 01 cá nhân.
            Chủ tịch UBND huyện tặng Giấy khen, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể.
            Giám đốc Sở quyết định tặng Giấy khen và trình Chủ tịch UBND tỉnh tặng Bằng khen.
            Khen thưởng đột xuất (02 cá nhân).
            """;

    static Stream<String> sound() {
        return SOUND.lines();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void raise_no_finding(String paragraphs) {
        var numbered = new StringBuilder();
        int at = 1;
        for (var paragraph : paragraphs.split(" \\| ")) {
            numbered.append(at++).append(". ").append(paragraph).append('\n');
        }

        assertThat(SamplePlan.check(SamplePlan.of("2021", numbered.toString()))).isEmpty();
    }
}
