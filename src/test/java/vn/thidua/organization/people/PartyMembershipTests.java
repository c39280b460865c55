package vn.thidua.organization.people;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Where the installation keeps who belongs to the Party, those who may read identities see it, and nobody else.
@DatabaseTest
@TestPropertySource(properties = "thidua.party-membership=true")
class PartyMembershipTests {
    @Autowired
    private Given given;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvc web;

    private UnitId office;
    private Cookie officer;

    @BeforeEach
    void an_office() throws Exception {
        office = given.unit("Ban Dân tộc", "BDT", given.unit("Tỉnh Sông Bôi", null));
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, office));
    }

    @Test
    void it_comes_in_with_a_list_shows_to_few_and_goes_out_with_the_list() throws Exception {
        var list = ListFile.xlsx(List.of(
                asList("Họ và tên", "Ngày sinh", "Đảng viên", "Ngày vào Đảng"),
                asList("Bế Văn Đảng", "1980", "x", "03/02/2005")));
        var preview = Objects.requireNonNull(web.perform(multipart("/people/imports")
                        .file(new MockMultipartFile("file", "ds.xlsx", null, list))
                        .param("unit", Ids.text(office.value()))
                        .cookie(officer)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(text(preview, officer)).contains("Đảng viên", "03/02/2005");
        web.perform(post(preview + "/application").cookie(officer).with(csrf()).param("rows", "all"));
        var person = organization.people(office).getFirst();
        var address = "/people/" + Ids.text(person.id().value());

        assertThat(text(address, officer)).contains("Đảng viên Có (03/02/2005)");
        assertThat(text(address, session(web, given.signsIn(Role.HEAD, office))))
                .contains("Đảng viên Có");
        for (var role : List.of(Role.UNION_OFFICER, Role.AUDITOR)) {
            var other = session(web, given.signsIn(role, office));
            assertThat(text(address, other)).contains("Bế Văn Đảng").doesNotContain("Đảng viên", "03/02/2005");
            assertThat(cells("/people.xlsx", other)).contains("Bế Văn Đảng").doesNotContain("2005");
        }
        assertThat(cells("/people.xlsx", officer)).contains("Đảng viên", "Ngày vào Đảng", "| x |");
        assertThat(cells("/people/imports/template.xlsx", officer)).contains("Đảng viên");
    }

    @Test
    void it_is_corrected_on_the_form_of_the_person() throws Exception {
        var added = Objects.requireNonNull(web.perform(post("/units/" + Ids.text(office.value()) + "/people")
                        .cookie(officer)
                        .with(csrf())
                        .param("name", "Bế Thị Hoa")
                        .param("partyMember", "true")
                        .param("partySince", "19/05/2010"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(text(added, officer)).contains("Đảng viên Có (19/05/2010)");

        web.perform(post(added).cookie(officer).with(csrf()).param("name", "Bế Thị Hoa"));
        assertThat(text(added, officer)).contains("Đảng viên Không");
    }

    private String cells(String path, Cookie session) throws Exception {
        var content =
                web.perform(get(path).cookie(session)).andReturn().getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read().stream()
                    .map(PartyMembershipTests::line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String line(Row row) {
        return row.stream()
                .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getRawValue())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String text(String path, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
