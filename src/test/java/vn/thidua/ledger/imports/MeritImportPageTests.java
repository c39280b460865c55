package vn.thidua.ledger.imports;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class MeritImportPageTests {
    @Autowired
    private Given given;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private MeritTemplate template;

    @Autowired
    private MeritReader reader;

    @Autowired
    private TextBundles texts;

    @Autowired
    private MockMvc web;

    private UnitId department;
    private UnitId accounts;
    private PersonId sen;
    private Cookie officer;

    @BeforeEach
    void a_department_with_somebody_in_it() throws Exception {
        department = given.unit("Sở Nội vụ", "SNV", given.unit("Tỉnh Sông Lam", null));
        accounts = given.unit("Phòng Kế toán", "KT", department);
        sen = person("Lê Thị Sen", 1980);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
    }

    @Test
    void a_list_is_sent_looked_through_decided_entered_and_undone() throws Exception {
        var twin = person("Lê Thị Sen", 1980);
        var address = send(
                asList("Lê Thị Sen", 1980, "KT", "LĐTT", 2021),
                asList("Trần Văn Bảy", 1981, "KT", "LĐTT", 2021),
                asList("Lê Thị Sen", 1980, "Phòng Kế toán", "Không rõ", 2022));

        var page = page(address);
        assertThat(page.select(".chip").eachText())
                .contains("Cần xác định 2", "Có lỗi 1", "Mới 0")
                .doesNotContain("[");
        assertThat(page.select("#row-4 .err").text()).contains("không hiểu “Không rõ”");

        var queue = page(address + "/doubts");
        assertThat(queue.select("section h2").eachText()).containsExactly("Lê Thị Sen", "Trần Văn Bảy");
        assertThat(queue.select("#line-2 tbody tr")).hasSize(2);
        assertThat(queue.select("#line-2 tbody tr:first-child").text())
                .contains("1980", "Phòng Kế toán", "đúng năm sinh", "đúng đơn vị khi đó");
        assertThat(queue.select("#line-3").text()).contains("Không có ai");

        act(address + "/rows/2/meaning", "choice", Ids.text(twin.value()));
        act(address + "/rows/3/meaning", "choice", "out");
        act(address + "/rows/4", "cell.what", "Chiến sĩ thi đua cơ sở");
        assertThat(page(address).select(".chip").eachText()).contains("Mới 1", "Để ngoài 1", "Cần xác định 1");
        act(address + "/rows/4/meaning", "choice", Ids.text(sen.value()));
        act(address + "/application");

        assertThat(page(address).select(".chip").eachText()).contains("Đã ghi sổ 2", "Mới 0");
        assertThat(page("/people/" + Ids.text(sen.value()) + "/merits").text()).contains("Chiến sĩ thi đua cơ sở");
        assertThat(page("/people/" + Ids.text(twin.value()) + "/merits").text()).contains("Lao động tiên tiến");

        var refused =
                Jsoup.parse(web.perform(post(address + "/undo").cookie(officer).with(csrf()))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(refused.select(".errors").text()).contains("Cần ghi lý do");
        act(address + "/undo", "reason", "Gửi nhầm tệp");
        assertThat(page(address).text()).contains("Đã hoàn lại lúc", "Gửi nhầm tệp");
        assertThat(page("/people/" + Ids.text(twin.value()) + "/merits").text()).doesNotContain("Lao động tiên tiến");
    }

    @Test
    void whoever_is_written_otherwise_is_searched_for_in_the_queue() throws Exception {
        var address = send(asList("Lê Thị Xen", 1980, "KT", "LĐTT", 2021));

        var found = page(address + "/doubts?at=2&q=le sen");

        assertThat(found.select("#line-2 tbody tr").text()).contains("Lê Thị Sen", "Phòng Kế toán");
        assertThat(page(address + "/doubts?at=2&q=khong co ai")
                        .select("#line-2 [role=status]")
                        .text())
                .contains("Không tìm thấy");
    }

    @Test
    void imports_are_listed_found_sorted_and_taken_out_as_a_file() throws Exception {
        send(asList("Lê Thị Sen", 1980, "KT", "LĐTT", 2021));

        assertThat(page("/ledger").select(".acts a").eachAttr("href")).contains("/ledger/imports");
        var list = page("/ledger/imports?q=thanh-tich&state=READY&sort=-rows");
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr").text()).contains("thanh-tich.xlsx", "Sở Nội vụ", "Chờ ghi sổ");
        assertThat(page("/ledger/imports?state=UNDONE").text()).contains("Không có lần nhập nào khớp");
        var file = web.perform(get("/ledger/imports.xlsx?q=thanh").cookie(officer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).startsWith('P', 'K');
    }

    @Test
    void rows_that_wait_can_be_taken_out_with_what_is_wrong_and_sent_again() throws Exception {
        var address = send(
                asList("Lê Thị Sen", 1980, "KT", "LĐTT", 2021), asList("Lê Thị Sen", 1980, "KT", "Không rõ", 2022));

        var file = web.perform(get(address + "/waiting.xlsx").cookie(officer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).contains("không hiểu “Không rõ”");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("Lê Thị Sen");
        }
        assertThat(page(upload(file)).select("tbody tr")).hasSize(1);
    }

    @Test
    void others_find_no_import_and_those_who_only_see_are_told_so() throws Exception {
        var address = send(asList("Lê Thị Sen", 1980, "KT", "LĐTT", 2021));
        var stranger = session(
                web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Tài chính", given.unit("Tỉnh khác", null))));
        var head = session(web, given.signsIn(Role.HEAD, department));

        for (var path : List.of(address, address + "/doubts", address + "/waiting.xlsx")) {
            web.perform(get(path).cookie(stranger)).andExpect(status().isNotFound());
            web.perform(get(path).cookie(head)).andExpect(status().isUnprocessableContent());
        }
        web.perform(post(address + "/application").cookie(stranger).with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(page("/ledger/imports", stranger).select("tbody tr")).isEmpty();
        assertThat(page("/ledger/imports", head).text()).contains("chưa được giao ghi sổ");
        assertThat(page("/ledger", head).select(".acts a").eachAttr("href")).doesNotContain("/ledger/imports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_award_and_rating_the_template_offers_is_understood(String language) throws Exception {
        var out = new ByteArrayOutputStream();
        template.write(out, texts.in(Locale.of(language)), List.of());

        var words = new HashSet<String>();
        var sorts = new HashSet<String>();
        var kinds = new HashSet<String>();
        int last = MeritColumns.ALL.size() - 2;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var choices = book.getSheet(2).orElseThrow().read();
            for (var row : choices) {
                add(words, row.getCellCount() > 5 ? row.getCellText(5) : "");
                add(sorts, row.getCellText(0));
                add(kinds, row.getCellCount() > last ? row.getCellText(last) : "");
            }
        }

        assertThat(words)
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(reader.what(word, List.of(), LocalDate.of(2025, 12, 31)))
                        .as(word)
                        .isPresent());
        assertThat(sorts)
                .hasSize(5)
                .allSatisfy(word ->
                        assertThat(MeritColumns.value("sort", word)).as(word).isPresent());
        assertThat(kinds)
                .hasSize(6)
                .allSatisfy(word -> assertThat(reader.occasion(word, LocalDate.of(2026, 9, 1)))
                        .as(word)
                        .isPresent());
    }

    private static void add(Set<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private PersonId person(String name, int born) {
        return addPerson.execute(
                new Person.Particulars(accounts, name, born, "Chuyên viên", false), given.administrator());
    }

    /// @return the address of the import
    private String send(List<?>... rows) throws Exception {
        var all = new ArrayList<List<?>>();
        all.add(List.of("Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ"));
        for (var row : rows) {
            var whole = new ArrayList<Object>(row);
            whole.add("7/QĐ-SNV");
            whole.add(LocalDate.of((int) row.getLast(), 12, 20));
            all.add(whole);
        }
        return upload(ListFile.xlsx(all));
    }

    private String upload(byte[] content) throws Exception {
        return Objects.requireNonNull(web.perform(multipart("/ledger/imports")
                        .file(new MockMultipartFile("file", "thanh-tich.xlsx", "application/octet-stream", content))
                        .param("unit", Ids.text(department.value()))
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void act(String address, String... fields) throws Exception {
        var request = post(address).cookie(officer).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        web.perform(request).andExpect(status().is3xxRedirection());
    }

    private Document page(String address) throws Exception {
        return page(address, officer);
    }

    private Document page(String address, Cookie cookie) throws Exception {
        var html = web.perform(get(address).cookie(cookie))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("[ledger.");
        return Jsoup.parse(html);
    }
}
