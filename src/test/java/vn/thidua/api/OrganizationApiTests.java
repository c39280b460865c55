package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.usecase.MergePeople;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The organization over time, as a system of the office of the interior keeps it in step with its own lists.
@DatabaseTest
class OrganizationApiTests {
    @Autowired
    private Given given;

    @Autowired
    private ApiVisit api;

    @Autowired
    private FurnishedOffice furnished;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId office;
    private UnitId schools;
    private String token;

    @BeforeEach
    void two_departments() {
        province = given.unit("Tỉnh Sông Lam", null);
        office = given.unit("Sở Nội vụ", "SNV", province);
        schools = given.unit("Sở Giáo dục", "SGDĐT", province);
        token = api.token(office, Scope.values()).text();
    }

    @Test
    void a_unit_has_all_that_is_known_of_it_and_was_not_there_before_its_first_day() throws Exception {
        var made = api.post(token, "/api/v1/units", """
                {"parent": "%s", "name": "Chi cục Văn thư", "symbol": "CCVT", "kind": "SERVICE_UNIT",
                 "legalPersonality": true, "awardAuthority": "Giấy khen", "fromDay": "2020-01-01"}
                """.formatted(key(office)));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().path("legalPersonality").asBoolean()).isTrue();
        assertThat(made.body().path("awardAuthority").asString()).isEqualTo("Giấy khen");
        assertThat(made.body().path("fromDay").asString()).isEqualTo("2020-01-01");
        var unit = made.header("Location");
        assertThat(api.get(token, unit + "?asOf=2019-12-31").status()).isEqualTo(404);
        assertThat(api.get(token, unit + "?asOf=2020-01-01").status()).isEqualTo(200);
        var mistyped = api.get(token, unit + "?asOf=31-12-2019");
        assertThat(mistyped.status()).isEqualTo(400);
        assertThat(mistyped.body().path("errors").path(0).path("field").asString())
                .isEqualTo("asOf");
    }

    @Test
    void a_unit_renamed_by_decision_is_found_by_both_names_and_read_as_of_a_day() throws Exception {
        var division = given.unit("Phòng Tổ chức", "TC", office);
        var body = """
                {"kind": "RENAME", "unit": "%s", "to": {"name": "Phòng Xây dựng chính quyền", "kind": "DIVISION"},
                 "effective": "2026-02-01", "number": "15/QĐ-SNV"}
                """.formatted(key(division));

        var preview = api.post(token, "/api/v1/reorganizations/preview", body);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        var entered = api.post(token, "/api/v1/reorganizations", body, "Idempotency-Key", "r-" + key(division));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(entered.body().path("state").asString()).isEqualTo("IN_FORCE");
        assertThat(entered.body().path("before").asString()).isEqualTo("Phòng Tổ chức");

        var address = "/api/v1/units/" + key(division);
        assertThat(name(address)).isEqualTo("Phòng Xây dựng chính quyền");
        assertThat(name(address + "?asOf=2026-01-31")).isEqualTo("Phòng Tổ chức");
        assertThat(items("/api/v1/units?q=phong to chuc").path(0).path("name").asString())
                .isEqualTo("Phòng Xây dựng chính quyền");
        var history = api.get(token, address + "/history").body();
        assertThat(history.path("versions").size()).isEqualTo(2);
        assertThat(history.path("versions").path(0).path("decision").asString()).isEqualTo("15/QĐ-SNV");

        var reorganization = entered.header("Location");
        assertThat(api.post(token, reorganization + "/undo", null).status()).isEqualTo(428);
        var undone = api.post(token, reorganization + "/undo", null, "If-Match", entered.header("ETag"));
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(undone.body().path("state").asString()).isEqualTo("UNDONE");
        assertThat(name(address)).isEqualTo("Phòng Tổ chức");
    }

    @Test
    void a_merger_shows_what_passes_on_and_leads_from_the_old_units_to_the_new_one() throws Exception {
        var first = given.unit("Phòng Một", office);
        var second = given.unit("Phòng Hai", office);
        var person = add(first, "Đỗ Văn Kỳ");
        var body = """
                {"kind": "MERGE", "unit": "%s", "units": ["%s"], "parent": "%s", "effective": "2026-03-01",
                 "to": {"name": "Phòng Chung", "kind": "DIVISION"}, "number": "16/QĐ-SNV"}
                """.formatted(key(first), key(second), key(office));

        var preview = api.post(token, "/api/v1/reorganizations/preview", body);
        assertThat(preview.text()).contains("Đỗ Văn Kỳ");
        assertThat(api.get(token, "/api/v1/units/" + key(first))
                        .body()
                        .path("toDay")
                        .isNull())
                .isTrue();
        var entered = api.post(token, "/api/v1/reorganizations", body);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);

        var heir = api.get(token, "/api/v1/units/" + key(first) + "/history")
                .body()
                .path("heirs")
                .path(0)
                .path("id")
                .asString();
        assertThat(name("/api/v1/units/" + heir)).isEqualTo("Phòng Chung");
        assertThat(api.get(token, person).body().path("unit").asString()).isEqualTo(heir);
        assertThat(api.get(token, "/api/v1/units?state=ended&below=" + key(office))
                        .text())
                .contains("Phòng Một", "Phòng Hai")
                .doesNotContain("Phòng Chung");
        assertThat(api.get(token, "/api/v1/units/" + key(office) + "/children?asOf=2026-02-28")
                        .text())
                .contains("Phòng Một")
                .doesNotContain("Phòng Chung");
    }

    @Test
    void no_system_takes_over_what_is_beyond_its_unit() throws Exception {
        var merge = """
                {"kind": "CLOSE", "unit": "%s", "heir": "%s", "effective": "2026-03-01", "number": "17/QĐ"}
                """;

        assertThat(api.post(token, "/api/v1/reorganizations", merge.formatted(key(schools), key(office)))
                        .status())
                .isEqualTo(404);
        assertThat(api.post(token, "/api/v1/reorganizations/preview", merge.formatted(key(office), key(schools)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_working_life_is_written_by_steps_each_upon_what_was_read() throws Exception {
        var division = given.unit("Phòng Pháp chế", office);
        var person = add(office, "Lê Thị Sen");
        var read = api.get(token, person);
        assertThat(read.body().path("birth").asString()).isEqualTo("1990-05-04");
        assertThat(read.body().path("birthYear").asInt()).isEqualTo(1990);
        var move = """
                {"unit": "%s", "title": "Phó Trưởng phòng", "from": "2024-01-01", "decision": "3/QĐ"}
                """.formatted(key(division));

        var moved = api.post(token, person + "/transfer", move, "If-Match", read.header("ETag"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.body().path("post").asString()).isEqualTo("Phó Trưởng phòng");
        assertThat(api.post(token, person + "/transfer", move, "If-Match", read.header("ETag"))
                        .status())
                .isEqualTo(412);
        var past = api.post(token, person + "/posts", """
                {"unit": "%s", "title": "Tập sự", "from": "2012-01-01", "to": "2012-12-31"}
                """.formatted(key(office)));
        assertThat(past.status()).as(past.text()).isEqualTo(201);
        assertThat(past.body().size()).isEqualTo(3);
        var mistaken = past.body().path(2).path("id").asString();
        var struck = api.call(
                HttpMethod.DELETE, token, person + "/posts/" + mistaken, null, "If-Match", past.header("ETag"));
        assertThat(struck.body().size()).as(struck.text()).isEqualTo(2);
        var left = api.post(
                token, person + "/leaving", "{\"lastDay\": \"2025-06-30\"}", "If-Match", struck.header("ETag"));
        assertThat(left.body().path("leftDay").asString()).as(left.text()).isEqualTo("2025-06-30");
        assertThat(items("/api/v1/people?q=sen le").size()).isZero();
        assertThat(items("/api/v1/people?q=sen le&state=left").size()).isEqualTo(1);
        var back = api.post(
                token,
                person + "/return",
                "{\"unit\": \"%s\", \"title\": \"Chuyên viên\", \"from\": \"2026-01-05\"}".formatted(key(office)),
                "If-Match",
                left.header("ETag"));
        assertThat(back.body().path("leftDay").isNull()).as(back.text()).isTrue();
    }

    @Test
    void a_citizen_number_goes_in_and_comes_out_masked_and_only_for_who_may_read_it() throws Exception {
        var person = add(office, "Ngô Văn Tám");
        var digits = "%012d".formatted(Math.floorMod(Ids.next().getLeastSignificantBits(), 1_000_000_000_000L));
        var tag = api.get(token, person).header("ETag");
        var writer = api.token(office, Scope.WRITE_PEOPLE).text();
        var body = "{\"citizenNumber\": \"" + digits + "\", \"partyMember\": true}";

        assertThat(api.put(writer, person + "/identity", body, "If-Match", tag).status())
                .isEqualTo(403);
        var kept = api.put(token, person + "/identity", body, "If-Match", tag);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        var read = api.get(token, person + "/identity");
        assertThat(read.body().path("citizenNumber").asString()).endsWith(digits.substring(7));
        assertThat(read.text()).doesNotContain(digits).contains("•••••••");
        assertThat(api.get(token, person).text()).doesNotContain(digits.substring(7));
        assertThat(api.get(writer, person + "/identity").status()).isEqualTo(403);
    }

    @Test
    void somebody_found_to_be_another_is_answered_with_the_way_to_him(@Autowired MergePeople merge) throws Exception {
        var kept = add(office, "Vũ Thị Mai");
        var twice = add(office, "Vu Thi Mai");
        merge.execute(new PersonId(id(kept)), new PersonId(id(twice)), Set.of(), given.administrator());

        var pointed = api.get(token, twice);

        assertThat(pointed.status()).isEqualTo(307);
        assertThat(pointed.header("Location")).isEqualTo(kept);
        assertThat(items("/api/v1/people?q=mai vu").size()).isEqualTo(1);
        assertThat(api.get(api.token(schools, Scope.READ_PEOPLE).text(), twice).status())
                .isEqualTo(404);
    }

    @Test
    void a_roster_is_set_as_a_whole_upon_what_was_read() throws Exception {
        var own = furnished.of(office);
        var division = given.unit("Phòng Thi đua", office);
        var block = "/api/v1/blocks/"
                + items("/api/v1/blocks?year=2026").path(0).path("id").asString();
        var roster = block + "/years/2026";
        var tag = api.get(token, roster).header("ETag");
        var members = "{\"members\": [\"%s\", \"%s\"]}".formatted(key(division), own);

        var set = api.put(token, roster + "/members", members, "If-Match", tag);
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.body().path("members").path(0).path("name").asString()).isEqualTo("Phòng Thi đua");
        assertThat(api.put(token, roster + "/members", members, "If-Match", tag).status())
                .isEqualTo(412);
        var chaired = api.put(
                token,
                roster + "/officers",
                "{\"chair\": \"%s\", \"viceChairs\": [\"%s\"]}".formatted(own, key(division)),
                "If-Match",
                set.header("ETag"));
        assertThat(chaired.body().path("members").path(1).path("office").asString())
                .as(chaired.text())
                .isEqualTo("CHAIR");
        var holdsOffice = api.put(token, roster + "/members", "{\"members\": []}", "If-Match", chaired.header("ETag"));
        assertThat(holdsOffice.status()).isEqualTo(422);
        assertThat(api.put(
                                api.token(office, Scope.READ_UNITS).text(),
                                roster + "/members",
                                members,
                                "If-Match",
                                chaired.header("ETag"))
                        .status())
                .isEqualTo(403);
        var beyond = "{\"members\": [\"%s\"]}".formatted(key(schools));
        assertThat(api.put(token, roster + "/members", beyond, "If-Match", chaired.header("ETag"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_household_is_entered_once_unless_it_is_said_to_be_another_and_ended() throws Exception {
        var body = "{\"kind\": \"HOUSEHOLD\", \"name\": \"Trần Văn Bình\", \"territory\": \"%s\"%s}";
        var made = api.post(token, "/api/v1/subjects", body.formatted(key(office), ""));
        assertThat(made.status()).as(made.text()).isEqualTo(201);

        var again = api.post(token, "/api/v1/subjects", body.formatted(key(office), ""), "Accept-Language", "en");
        assertThat(again.body().path("code").asString()).isEqualTo("ORG-233");
        assertThat(api.post(token, "/api/v1/subjects", body.formatted(key(office), ", \"sure\": true"))
                        .status())
                .isEqualTo(201);
        var closed = api.put(
                token,
                made.header("Location") + "/closing",
                "{\"lastDay\": \"2026-01-31\"}",
                "If-Match",
                made.header("ETag"));
        assertThat(closed.body().path("activeTo").asString()).as(closed.text()).isEqualTo("2026-01-31");
        assertThat(items("/api/v1/subjects?q=tran binh").size()).isEqualTo(1);
        assertThat(items("/api/v1/subjects?q=tran binh&state=all").size()).isEqualTo(2);
        var opened = api.call(
                HttpMethod.DELETE,
                token,
                made.header("Location") + "/closing",
                null,
                "If-Match",
                closed.header("ETag"));
        assertThat(opened.body().path("activeTo").isNull()).as(opened.text()).isTrue();
    }

    @Test
    void accounts_are_read_with_what_they_may_do_and_why_but_none_that_reach_beyond() throws Exception {
        var officer = given.actor(Role.EMULATION_OFFICER, office);
        var wider = given.actor(Role.HEAD, office);
        given.also(wider, Role.AUDITOR, province);
        var address = "/api/v1/accounts/" + Ids.text(officer.account());

        var read = api.get(token, address);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.text()).doesNotContainIgnoringCase("password").doesNotContain("$argon2");
        var rights =
                api.get(token, address + "/rights", "Accept-Language", "en").body();
        assertThat(rights.path("rights").findValuesAsString("act"))
                .contains("DRAFT")
                .doesNotContain("SIGN");
        assertThat(rights.path("rights").path(0).path("unitName").asString()).isEqualTo("Sở Nội vụ");
        assertThat(api.get(token, address + "/grants")
                        .body()
                        .path(0)
                        .path("role")
                        .asString())
                .isEqualTo("EMULATION_OFFICER");
        assertThat(api.get(token, "/api/v1/accounts/" + Ids.text(wider.account()))
                        .status())
                .isEqualTo(404);
        assertThat(items("/api/v1/accounts?size=200").findValuesAsString("id"))
                .contains(Ids.text(officer.account()))
                .doesNotContain(Ids.text(wider.account()));
        assertThat(api.get(api.token(schools, Scope.values()).text(), address).status())
                .isEqualTo(404);
        jdbc.sql("update access.account set blocked = true where id = ?")
                .param(officer.account())
                .update();
        assertThat(api.get(token, address + "/rights").body().path("rights").size())
                .isZero();
    }

    private String add(UnitId unit, String name) throws Exception {
        var added = api.post(token, "/api/v1/people", """
                {"unit": "%s", "name": "%s", "birth": "1990-05-04", "sex": "FEMALE", "post": "Chuyên viên",
                 "since": "2020-01-01"}
                """.formatted(key(unit), name));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.header("Location");
    }

    private String name(String address) throws Exception {
        return api.get(token, address).body().path("name").asString();
    }

    private JsonNode items(String address) throws Exception {
        return api.get(token, address).body().path("items");
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }

    private static UUID id(String address) {
        return Ids.parse(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
    }
}
