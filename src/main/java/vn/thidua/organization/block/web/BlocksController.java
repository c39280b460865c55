package vn.thidua.organization.block.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of blocks and clusters, on the page and as an Excel file. It shows the working year unless another is asked
/// for.
@Controller
class BlocksController {
    private final BlockBoard board;
    private final BlockPages pages;

    BlocksController(BlockBoard board, BlockPages pages) {
        this.board = board;
        this.pages = pages;
    }

    @GetMapping("/blocks")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var year = year(query, hx);
        return hx.page(
                "organization/blocks",
                new BlocksPage(
                        board.page(query, year, actor),
                        year,
                        hx.year(),
                        board.organizers(actor),
                        pages.mayCreate(actor)));
    }

    @GetMapping("/blocks.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<BlockLine>> columns = List.of(
                new Column<>("organization.block.name", BlockLine::name),
                new Column<>("organization.block.kind", line -> texts.of(line.kindText())),
                new Column<>("organization.block.symbol", BlockLine::symbol),
                new Column<>("organization.block.organizer", BlockLine::organizer),
                new Column<>("organization.block.members", BlockLine::members),
                new Column<>("organization.block_office.chair", BlockLine::chair),
                new Column<>("organization.block_office.vice_chair", BlockLine::viceChairs),
                new Column<>("organization.block.active_from", BlockLine::activeFrom),
                new Column<>("organization.block.active_to", BlockLine::activeTo));
        var query = query(parameters);
        Workbook.write(
                response,
                texts.of("organization.blocks.file"),
                texts,
                columns,
                board.all(query, year(query, hx), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/blocks", parameters, BlockBoard.COLUMNS, "q", "year", "kind", "organizer", "state");
    }

    private static int year(TableQuery query, Hx hx) {
        var year = query.filter("year");
        return year.matches("(19|20)\\d\\d") ? Integer.parseInt(year) : hx.year();
    }
}
