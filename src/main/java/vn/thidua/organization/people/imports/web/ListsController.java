package vn.thidua.organization.people.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.people.imports.Jobs;
import vn.thidua.organization.people.imports.Lists;
import vn.thidua.organization.people.imports.PeopleTemplate;
import vn.thidua.organization.people.imports.UploadPeople;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// One's lists of people on their way in: the file to fill in, and where to send it.
@Controller
@RequestMapping("/people/imports")
class ListsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long SOON = 2_500;
    private static final int NAME_AT_MOST = 200;

    private final OrganizationPermits permits;
    private final Organization organization;
    private final Lists lists;
    private final UploadPeople uploadPeople;
    private final Jobs jobs;
    private final PeopleTemplate template;

    ListsController(
            OrganizationPermits permits,
            Organization organization,
            Lists lists,
            UploadPeople uploadPeople,
            Jobs jobs,
            PeopleTemplate template) {
        this.permits = permits;
        this.organization = organization;
        this.lists = lists;
        this.uploadPeople = uploadPeople;
        this.jobs = jobs;
        this.template = template;
    }

    @GetMapping
    ModelAndView list(@Nullable UnitId unit, Actor actor, Hx hx) {
        return hx.page("organization/people_imports", page(unit, actor, hx, FormErrors.none()));
    }

    @GetMapping("/template.xlsx")
    void template(Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(hx.texts().of("organization.import.template.file") + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        template.write(response.getOutputStream(), hx.texts(), actor);
    }

    @PostMapping
    Object upload(UnitId unit, @RequestParam MultipartFile file, Actor actor, Hx hx) throws IOException {
        try {
            var name = Vietnamese.line(Objects.toString(file.getOriginalFilename(), ""));
            var id = uploadPeople.execute(
                    unit, name.substring(Math.max(0, name.length() - NAME_AT_MOST)), file.getBytes(), actor);
            jobs.readSoon(id, SOON);
            return "redirect:/people/imports/" + Ids.text(id.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/people_imports", page(unit, actor, hx, errors), errors);
        }
    }

    private ListsPage page(@Nullable UnitId asked, Actor actor, Hx hx, FormErrors errors) {
        var own = hx.unit();
        var unit = asked != null ? asked : own == null ? null : new UnitId(own);
        UnitView sent = unit != null && permits.mayManagePeople(actor, unit) ? organization.unit(unit) : null;
        return new ListsPage(sent, lists.of(actor), errors);
    }
}
