package vn.thidua.organization.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class DuplicateListTests {
    @Autowired
    private Given given;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private MockMvc web;

    private UnitId office;
    private Actor officer;
    private Cookie session;

    @BeforeEach
    void two_pairs_in_one_office() throws Exception {
        office = given.unit("Sở Thủy lợi", "STL", given.unit("Tỉnh Sông Cầu", null));
        officer = given.actor(Role.EMULATION_OFFICER, office);
        session = session(web, given.signsIn(Role.EMULATION_OFFICER, office));
        add("Ngô Thị Yến", 1985);
        add("Ngo Thi Yen", 1985);
        add("Đặng Văn Bảy", 1979);
        add("Văn Bảy Đặng", null);
        add("Phùng Quang Cảnh", 1990);
    }

    @Test
    void the_surest_pair_stands_first_and_names_sort_by_the_given_name() throws Exception {
        assertThat(page("/people/duplicates").select("#found tbody tr td:first-child b"))
                .hasSize(2)
                .first()
                .satisfies(name -> assertThat(name.text()).isIn("Ngô Thị Yến", "Ngo Thi Yen"));
        assertThat(page("/people/duplicates?sort=name")
                        .select("#found tbody tr")
                        .first()
                        .text())
                .contains("Đặng Văn Bảy");
    }

    @Test
    void the_list_is_narrowed_by_words_and_by_why() throws Exception {
        assertThat(page("/people/duplicates?q=bay dang").select("#found tbody tr"))
                .hasSize(1);
        assertThat(page("/people/duplicates?strength=2")
                        .select("#found tbody tr")
                        .text())
                .contains("Yến")
                .doesNotContain("Bảy");
        assertThat(page("/people/duplicates?q=khong co").text()).contains("Không có cặp nào khớp");
    }

    @Test
    void the_list_goes_to_excel_as_it_is_narrowed() throws Exception {
        var file = web.perform(get("/people/duplicates.xlsx?q=yen").cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isIn("Ngô Thị Yến", "Ngo Thi Yen"));
            assertThat(book.getFirstSheet().read())
                    .noneSatisfy(row -> assertThat(row.getCellText(0)).contains("Bảy"));
        }
    }

    @Test
    void another_branch_sees_none_of_them() throws Exception {
        session = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Lâm nghiệp", null)));

        assertThat(page("/people/duplicates").text()).contains("Không thấy ai bị ghi trùng");
    }

    private void add(String name, Integer birthYear) {
        addPerson.execute(new Person.Particulars(office, name, birthYear, "Chuyên viên", false), officer);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
