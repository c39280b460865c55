package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.browser.Barriers.Stop;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.support.Given;

/// The pages of units, reorganizations, blocks and outside subjects, and the search, in both languages, on a desk and
/// on a phone.
@BrowserTest
class UnitAccessibilityBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void the_structure_can_be_read_and_changed_by_everybody() {
        var province = given.unit("UBND tỉnh Ai Cũng Vào", null);
        var one = given.unit("UBND xã Một", "UBND", province);
        var other = given.unit("UBND xã Hai", "UBND", province);
        var administrator = given.signsIn(Role.ADMINISTRATOR, province);
        var stops = new ArrayList<Stop>();
        for (var path : List.of(
                "/units",
                "/units?q=xa&state=all",
                "/units?q=khong+co",
                "/units?day=2020-01-01",
                "/units/" + key(province),
                "/units/" + key(one) + "?day=2020-01-01",
                "/units/" + key(one) + "/edit",
                "/units/new?parent=" + key(province),
                "/people?unit=" + key(province) + "&day=2020-01-01",
                "/reorganizations",
                "/reorganizations?q=khong+co",
                "/search",
                "/search?q=ai+cung")) {
            stops.add(Stop.at(path));
        }
        for (var kind : List.of("FOUND", "RENAME", "MOVE", "MERGE", "SPLIT", "CLOSE")) {
            stops.add(Stop.at(wizard(kind, one)));
        }
        stops.add(new Stop(wizard("MERGE", one), UnitAccessibilityBrowserTests::previews));
        stops.add(new Stop(wizard("MERGE", one), previewsMerger(other, province)));
        walk(administrator, stops);
    }

    @Test
    void blocks_and_outside_subjects_can_be_kept_by_everybody() {
        var province = given.unit("UBND tỉnh Cụm Khối", null);
        var one = given.unit("Sở Một", province);
        given.unit("Sở Hai", province);
        var officer = given.signsIn(Role.EMULATION_OFFICER, province);
        var actor = accounts.findByUserName(officer).orElseThrow().actor();
        var block = createBlock.execute(
                province, new Block.Particulars(BlockKind.BLOCK, "Khối Cơ quan", "", "KCQ", 2025, "", ""), actor);
        addMembers.execute(block, 2026, List.of(new BlockMemberId(one.value())), false, actor);
        var address = "/blocks/" + Ids.text(block.value());
        var stops = new ArrayList<Stop>();
        for (var path : List.of(
                "/blocks?year=2026",
                "/blocks?q=khong+co",
                "/blocks/new",
                address + "?year=2026",
                address + "?year=2027",
                address + "/edit",
                address + "/years/2026/members",
                "/subjects",
                "/subjects?q=khong+co",
                "/subjects/new?kind=HOUSEHOLD",
                "/subjects/new?kind=ENTERPRISE",
                "/subjects/new?kind=CITIZEN")) {
            stops.add(Stop.at(path));
        }
        stops.add(new Stop("/subjects/new?kind=HOUSEHOLD", page -> {
            page.fill("#name", "Trần Văn Hộ");
            page.click("form[data-guard] button.main");
            page.waitForLoadState();
        }));
        walk(officer, stops);
    }

    /// Sent without a day or a number: the form again, with what is missing.
    private static void previews(Page page) {
        page.evaluate("document.querySelectorAll('[required]').forEach(field => field.required = false)");
        page.click("form[data-guard] button.main");
        page.waitForSelector(".errors");
    }

    private static Consumer<Page> previewsMerger(UnitId other, UnitId province) {
        return page -> {
            page.fill("#effective", "2026-01-01");
            page.fill("#number", "1/NQ-HĐND");
            page.check("#units-" + key(other));
            page.fill("#name", "UBND xã Một Hai");
            page.selectOption("#parent", key(province));
            page.click("form[data-guard] button.main");
            page.waitForSelector("form[action='/reorganizations']");
        };
    }

    private void walk(String userName, List<Stop> stops) {
        var barriers = new ArrayList<String>();
        for (var language : List.of("vi", "en")) {
            barriers.addAll(new Barriers(chromium.browser(), port).met(userName, language, stops));
        }
        assertThat(barriers).isEmpty();
    }

    private static String wizard(String kind, UnitId unit) {
        return "/reorganizations/new?kind=" + kind + "&unit=" + key(unit);
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }
}
