package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Stage;

/// Each way in which papers of the field speak of time, inside a plan for 2025.
class EveryDateFormTests {
    private static final String PLAN = """
            UBND TỈNH SƠN HẢI
            SỞ TÀI CHÍNH
            Số: 15/KH-STC
            Sơn Hải, ngày 12 tháng 01 năm 2025
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2025
            Sở Tài chính xây dựng Kế hoạch như sau:
            I. NỘI DUNG
            1. Thi đua hoàn thành nhiệm vụ.
            %s
            III. TỔ CHỨC THỰC HIỆN
            1. Văn phòng Sở theo dõi, đôn đốc.
            %s
            Nơi nhận:
            - Lưu: VT.
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Các phòng gửi báo cáo về Văn phòng Sở trước ngày 01/7/2025.              | before 2025-07-01 > Văn phòng Sở
            Các phòng gửi báo cáo về Văn phòng Sở trước ngày 1/7/2025.               | before 2025-07-01 > Văn phòng Sở
            Các phòng gửi báo cáo về Văn phòng Sở trước 31/10.                       | before 2025-10-31 > Văn phòng Sở
            Thời hạn gửi đăng ký: Ngày 14/01.                                        | by 2025-01-14
            Hội nghị tổng kết tổ chức ngày 03 tháng 2 năm 2026.                      | on 2026-02-03
            Các phòng hoàn thành đăng ký trong tháng 10/2025.                        | within 2025-10
            Các phòng hoàn thành việc chấm điểm trong tháng 7/2025.                  | within 2025-07
            Các phòng tổ chức hội thi vào tháng 4 năm 2026.                          | within 2026-04
            Các phòng gửi kết quả về Văn phòng Sở đến hết ngày 15/11/2025.           | by 2025-11-15 > Văn phòng Sở
            Các phòng nộp sản phẩm dự thi đến hết tháng 3 năm 2026.                  | by 2026-03-31
            Các phòng gửi báo cáo, thời hạn cuối tháng 6 năm 2025.                   | by 2025-06-30
            Các phòng gửi sáng kiến về Văn phòng Sở chậm nhất vào cuối quý II/2025.  | by 2025-06-30 > Văn phòng Sở
            Hết năm 2025, các phòng gửi báo cáo tổng kết.                            | by 2025-12-31
            Các phòng gửi báo cáo về Văn phòng Sở trước ngày 05/01 hàng năm.         | recurring trước ngày 05/01 hàng năm > Văn phòng Sở
            Các phòng nộp hồ sơ về Văn phòng Sở không quá 15/02 hàng năm.            | recurring không quá 15/02 hàng năm > Văn phòng Sở
            Các phòng gửi số liệu về Phòng Tổng hợp trước ngày 20 tháng liền sau.    | recurring trước ngày 20 tháng liền sau > Phòng Tổng hợp
            Các phòng báo cáo trước ngày 15/6 và 01/12.                              | before 2025-06-15; before 2025-12-01
            Các phòng gửi hồ sơ trước 3 ngày so với thời gian quy định.              | event trước 3 ngày so với thời gian quy định
            Đoàn kiểm tra làm việc từ ngày 08 đến ngày 10 tháng 12 năm 2025.         | from-to 2025-12-08..2025-12-10
            Các phòng tự chấm điểm trong 10 ngày làm việc (từ 03/11 đến 14/11/2025). | from-to 2025-11-03..2025-11-14
            Văn phòng tổng hợp, báo cáo định kỳ hàng quý.                            | recurring định kỳ hàng quý
            Khen thưởng vào dịp sơ kết 6 tháng đầu năm.                              | event vào dịp sơ kết 6 tháng đầu năm
            Các phòng gửi báo cáo khi kết thúc mỗi giai đoạn.                        | event khi kết thúc mỗi giai đoạn
            Hội nghị tổng kết tổ chức lúc 14h00 ngày 26/9/2025.                      | on 2025-09-26
            Hội nghị tổng kết lúc 09 giờ 30 phút, ngày 26/9/2025.                    | on 2025-09-26
            Dự kiến tổng kết trong tháng 12/2025.                                    | within 2025-12
            Các tổ nộp kết quả đến hết học kỳ I.                                     | event đến hết học kỳ I
            Các tổ gửi báo cáo chậm nhất vào cuối học kỳ I.                          | event chậm nhất vào cuối học kỳ I
            Sơ kết phong trào sau khi kết thúc học kỳ I năm học 2025-2026.           | event sau khi kết thúc học kỳ I năm học 2025-2026
            Từ nay đến hết ngày 30/6/2025, các phòng gửi bài về Văn phòng.           | by 2025-06-30 > Văn phòng
            Danh sách gửi về Phòng Tổ chức trước ngày 15/6/2025.                     | before 2025-06-15 > Phòng Tổ chức
            Báo cáo gửi về Phòng Nội vụ qua Văn phòng Sở trước ngày 31/10.           | before 2025-10-31 > Phòng Nội vụ qua Văn phòng Sở
            Các phòng gửi báo cáo kết quả về Văn phòng Sở.                           | undated > Văn phòng Sở
            Các phòng thi đua đạt 03/3 điểm, 10/10 chỉ tiêu theo Kế hoạch số 62/KH-STC. | ''
            Các phòng thi đua chào mừng các ngày lễ 30/4, 2/9, 20/11.                | ''
            """)
    void as_a_deadline(String sentence, String expected) {
        var content = read("", "2. " + sentence);
        assertThat(content.milestones().stream().map(EveryDateFormTests::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Từ 01/7/2025 đến 31/12/2025.                                                | 2025-07-01..2025-12-31
            Từ 5/2025 đến 10/2025.                                                      | 2025-05..2025-10
            Từ đầu năm 2025 đến cuối tháng 6 năm 2025.                                  | 2025-01-01..2025-06-30
            Từ ngày 03 tháng 2 năm 2025 đến hết ngày 15 tháng 5 năm 2025.               | 2025-02-03..2025-05-15
            Từ nay đến hết ngày 05/9/2025.                                              | ..2025-09-05
            Năm học 2025-2026.                                                          | 2025-09..2026-05
            Từ tuần học thứ 09 đến hết tuần học 13.                                     | ..
            Từ ngày ban hành Kế hoạch đến khi tổ chức thành công Đại hội.               | ..
            Từ ngày ban hành Kế hoạch đến hết ngày 30/11/2025.                          | ..2025-11-30
            - Đợt 1: Từ nay đến hết tháng 6/2025. # - Đợt 2: Từ 01/7 đến hết năm 2025.   | Đợt 1 ..2025-06-30; Đợt 2 2025-07-01..2025-12-31
            - Đợt 1 (từ ngày ký ban hành đến 30/4). # - Đợt 2 (từ 01/5 đến 31/12).       | Đợt 1 ..2025-04-30; Đợt 2 2025-05-01..2025-12-31
            - Đợt 1: Từ tuần 1 đến hết tuần 8. # - Đợt 2: Từ tuần 9 đến hết tuần 13.     | Đợt 1 ..; Đợt 2 ..
            - Giai đoạn 1: Từ đầu năm học đến hết học kỳ I. # - Giai đoạn 2: Từ đầu học kỳ II đến hết năm học. | Giai đoạn 1 ..; Giai đoạn 2 ..
            """)
    void as_a_stage(String sentences, String expected) {
        var content = read("II. THỜI GIAN\n" + sentences.replace(" # ", "\n"), "");
        assertThat(content.stages().stream().map(EveryDateFormTests::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(content.milestones()).isEqualTo(List.of());
    }

    private static PlanContent read(String time, String duty) {
        return new PlanReader().read(PLAN.formatted(time, duty)).content();
    }

    private static String shown(Stage stage) {
        var name = stage.name() == null ? "" : stage.name() + " ";
        return name + Objects.toString(stage.from(), "") + ".." + Objects.toString(stage.to(), "");
    }

    private static String shown(Milestone milestone) {
        var kind = milestone.kind();
        var when = kind == null
                ? "undated"
                : switch (kind) {
                    case RECURRING -> kind.json() + " " + milestone.recurrence();
                    case EVENT -> kind.json() + " " + milestone.event();
                    case FROM_TO -> kind.json() + " " + milestone.date() + ".." + milestone.until();
                    default -> kind.json() + " " + milestone.date();
                };
        return milestone.toWhom() == null ? when : when + " > " + milestone.toWhom();
    }
}
