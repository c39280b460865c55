package vn.thidua.walk;

import java.util.Objects;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Grants;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.MakeRemark;
import vn.thidua.support.Given;

/// Gives a branch one of everything a key can stand for. A new kind of thing is furnished here.
class Branches {
    private static final String PLAN = """
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Động viên cán bộ, công chức thi đua hoàn thành nhiệm vụ năm 2026.
            II. NỘI DUNG
            1. Phấn đấu 100% công chức hoàn thành tốt nhiệm vụ.
            """;

    private final Given given;
    private final Grants grants;
    private final AddPerson addPerson;
    private final ImportPlan importPlan;
    private final MakeRemark makeRemark;

    Branches(Given given, Grants grants, AddPerson addPerson, ImportPlan importPlan, MakeRemark makeRemark) {
        this.given = given;
        this.grants = grants;
        this.addPerson = addPerson;
        this.importPlan = importPlan;
        this.makeRemark = makeRemark;
    }

    Subjects furnish(UnitId top) {
        var subjects = new Subjects();
        var officer = given.actor(Role.EMULATION_OFFICER, top);
        var account = new AccountId(officer.account());
        var grant = grants.findByAccountOrderByGrantedAt(account).getFirst();
        var person = addPerson.execute(
                new Person.Particulars(top, "Đỗ Thị Lý", 1980, "Chuyên viên", false), given.administrator());
        var plan = importPlan.execute(top, PLAN, null, officer);
        var remark = makeRemark.execute(plan, new MakeRemark.Words("", "Cần nêu rõ hơn.", null), officer);
        return subjects.with(top)
                .with(remark)
                .with(account)
                .with(Objects.requireNonNull(grant.id()))
                .with(person)
                .with(plan);
    }
}
