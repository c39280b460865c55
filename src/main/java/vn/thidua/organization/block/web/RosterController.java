package vn.thidua.organization.block.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.ArrangeMembers;
import vn.thidua.organization.block.usecase.RepeatMembers;
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Members, chair and vice chairs of a block in one year.
@Controller
@RequestMapping("/blocks/{block}/years/{year}")
class RosterController {
    private static final String MEMBERS = "organization/block_members";
    private static final String POSITION = "position-";

    private final OrganizationPermits permits;
    private final BlockPages pages;
    private final AddMembers addMembers;
    private final ArrangeMembers arrangeMembers;
    private final SetOfficers setOfficers;
    private final RepeatMembers repeatMembers;

    RosterController(
            OrganizationPermits permits,
            BlockPages pages,
            AddMembers addMembers,
            ArrangeMembers arrangeMembers,
            SetOfficers setOfficers,
            RepeatMembers repeatMembers) {
        this.permits = permits;
        this.pages = pages;
        this.addMembers = addMembers;
        this.arrangeMembers = arrangeMembers;
        this.setOfficers = setOfficers;
        this.repeatMembers = repeatMembers;
    }

    @GetMapping("/members")
    ModelAndView members(
            BlockId block, @PathVariable int year, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var view = pages.require(block, actor);
        permits.requireManageBlocks(actor, view.organizer());
        return hx.page(MEMBERS, pages.members(view, year, q, List.of(), false, actor, FormErrors.none()));
    }

    @PostMapping("/members/added")
    Object add(
            BlockId block,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> member,
            @RequestParam(defaultValue = "false") boolean inBoth,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var view = pages.require(block, actor);
        try {
            addMembers.execute(
                    block, year, member.stream().map(OfficersForm::member).toList(), inBoth, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            boolean clash = refusal.code().equals(BlockRefusals.IN_ANOTHER_BLOCK);
            return hx.form(MEMBERS, pages.members(view, year, q, member, clash, actor, errors), errors);
        }
        Notice.done("organization.block.done.added", Integer.toString(member.size()))
                .after(redirect);
        return "redirect:/blocks/{block}/years/{year}/members";
    }

    @PostMapping("/members")
    Object arrange(
            BlockId block,
            @PathVariable int year,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") List<String> out,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var view = pages.require(block, actor);
        var positions = new HashMap<BlockMemberId, Integer>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(POSITION) && value.matches("\\d{1,4}")) {
                positions.put(OfficersForm.member(name.substring(POSITION.length())), Integer.valueOf(value));
            }
        });
        try {
            arrangeMembers.execute(
                    block,
                    year,
                    positions,
                    out.stream().map(OfficersForm::member).collect(Collectors.toSet()),
                    actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(MEMBERS, pages.members(view, year, "", List.of(), false, actor, errors), errors);
        }
        Notice.done("organization.block.done.arranged").after(redirect);
        return "redirect:/blocks/{block}?year={year}";
    }

    @PostMapping("/officers")
    Object officers(
            BlockId block, @PathVariable int year, OfficersForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        var view = pages.require(block, actor);
        try {
            setOfficers.execute(block, year, form.command(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/block", pages.show(view, year, form, actor, errors), errors);
        }
        Notice.done("organization.block.done.officers").after(redirect);
        return "redirect:/blocks/{block}?year={year}";
    }

    @PostMapping("/repetition")
    Object repeat(
            BlockId block,
            @PathVariable int year,
            @Nullable BlockMemberId chair,
            @Nullable BlockMemberId viceChair,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var view = pages.require(block, actor);
        try {
            var leftOut = repeatMembers.execute(block, year, chair, viceChair, actor);
            (leftOut.isEmpty()
                            ? Notice.done("organization.block.done.repeated")
                            : Notice.warning("organization.block.done.left_out", String.join("; ", leftOut)))
                    .after(redirect);
            return "redirect:/blocks/{block}?year={year}";
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/block", pages.show(view, year, null, actor, errors), errors);
        }
    }
}
