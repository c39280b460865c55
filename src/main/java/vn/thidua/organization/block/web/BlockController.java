package vn.thidua.organization.block.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.usecase.ChangeBlock;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.model.Seen;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One block: its page by year, and the form it is set up and changed with.
@Controller
@RequestMapping("/blocks")
class BlockController {
    private static final String FORM = "organization/block_form";

    private final OrganizationPermits permits;
    private final Blocks blocks;
    private final BlockPages pages;
    private final CreateBlock createBlock;
    private final ChangeBlock changeBlock;

    BlockController(
            OrganizationPermits permits,
            Blocks blocks,
            BlockPages pages,
            CreateBlock createBlock,
            ChangeBlock changeBlock) {
        this.permits = permits;
        this.blocks = blocks;
        this.pages = pages;
        this.createBlock = createBlock;
        this.changeBlock = changeBlock;
    }

    @GetMapping("/{block}")
    ModelAndView show(BlockId block, @RequestParam(required = false) @Nullable Integer year, Actor actor, Hx hx) {
        var view = pages.require(block, actor);
        var wanted = Objects.requireNonNullElse(year, hx.year());
        return hx.page("organization/block", pages.show(view, wanted, null, actor, FormErrors.none()));
    }

    @GetMapping("/new")
    ModelAndView newForm(Actor actor, Hx hx) {
        var page = pages.form(null, BlockForm.blank(hx.year()), "", actor, FormErrors.none());
        if (page.organizers().isEmpty()) {
            throw new Missing("organizer");
        }
        return hx.page(FORM, page);
    }

    @PostMapping
    Object create(UnitId organizer, BlockForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var block = createBlock.execute(organizer, form.particulars(), actor);
            Notice.done("organization.block.done.created").after(redirect);
            return "redirect:/blocks/" + Ids.text(block.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, pages.form(null, form, Ids.text(organizer.value()), actor, errors), errors);
        }
    }

    @GetMapping("/{block}/edit")
    ModelAndView editForm(BlockId block, Actor actor, Hx hx) {
        var view = pages.require(block, actor);
        permits.requireManageBlocks(actor, view.organizer());
        return hx.page(FORM, pages.form(view, BlockForm.of(view, blocks.version(block)), "", actor, FormErrors.none()));
    }

    @PostMapping("/{block}")
    Object change(BlockId block, BlockForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        var view = pages.require(block, actor);
        try {
            changeBlock.execute(block, form.particulars(), form.seen(), actor);
            Notice.done("organization.block.done.changed").after(redirect);
            return "redirect:/blocks/" + Ids.text(block.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var again = form.seeing(Seen.after(refusal, form.seen(), blocks.version(block)));
            return hx.form(FORM, pages.form(view, again, "", actor, errors), errors);
        }
    }
}
