package vn.thidua.organization.block.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.block.usecase.CloseBlock;
import vn.thidua.organization.block.usecase.DeleteBlock;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The end of a block and its undoing.
@Controller
@RequestMapping("/blocks/{block}")
class BlockLifeController {
    private final BlockPages pages;
    private final CloseBlock closeBlock;
    private final DeleteBlock deleteBlock;

    BlockLifeController(BlockPages pages, CloseBlock closeBlock, DeleteBlock deleteBlock) {
        this.pages = pages;
        this.closeBlock = closeBlock;
        this.deleteBlock = deleteBlock;
    }

    @PostMapping("/closing")
    Object close(
            BlockId block,
            @RequestParam int lastYear,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(block, "closed", () -> closeBlock.execute(block, lastYear, reason, actor), actor, hx, redirect);
    }

    @PostMapping("/reopening")
    Object reopen(BlockId block, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(block, "reopened", () -> closeBlock.reopen(block, actor), actor, hx, redirect);
    }

    @PostMapping("/deletion")
    Object delete(BlockId block, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(block, "deleted", () -> deleteBlock.execute(block, actor), actor, hx, redirect);
    }

    @PostMapping("/restoration")
    Object restore(BlockId block, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(block, "restored", () -> deleteBlock.restore(block, actor), actor, hx, redirect);
    }

    private Object done(BlockId block, String what, Runnable act, Actor actor, Hx hx, RedirectAttributes redirect) {
        var view = pages.require(block, actor);
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/block", pages.show(view, hx.year(), null, actor, errors), errors);
        }
        Notice.done("organization.block.done." + what).after(redirect);
        return "redirect:/blocks/" + Ids.text(block.value());
    }
}
