package vn.thidua.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Posts;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.support.Given;

/// Gives a branch what the organization knows besides units and people: a block with a member, a household, a
/// reorganization, a post.
class BranchOrganization {
    private final Given given;
    private final CreateBlock createBlock;
    private final AddMembers addMembers;
    private final AddSubject addSubject;
    private final RenameUnit renameUnit;
    private final AddPerson addPerson;
    private final Posts posts;

    BranchOrganization(
            Given given,
            CreateBlock createBlock,
            AddMembers addMembers,
            AddSubject addSubject,
            RenameUnit renameUnit,
            AddPerson addPerson,
            Posts posts) {
        this.given = given;
        this.createBlock = createBlock;
        this.addMembers = addMembers;
        this.addSubject = addSubject;
        this.renameUnit = renameUnit;
        this.addPerson = addPerson;
        this.posts = posts;
    }

    Subjects furnish(UnitId top, Subjects subjects) {
        var person = person(top);
        var officer = given.actor(Role.EMULATION_OFFICER, top);
        var block = createBlock.execute(
                top,
                new Block.Particulars(BlockKind.BLOCK, "Khối thi đua số 1", "Khối 1", "K1", 2026, "", ""),
                officer);
        addMembers.execute(block, 2026, List.of(new BlockMemberId(top.value())), false, officer);
        var household = new OutsideSubject.Particulars(
                OutsideSubjectKind.HOUSEHOLD, "Trần Văn Bình", "", null, null, "Thôn 2", top, "", null, "");
        return subjects.with(person)
                .with(Objects.requireNonNull(posts.open(person).orElseThrow().id()))
                .with(block)
                .with(addSubject.execute(household, "", true, officer))
                .with(renamed(given.unit("Phòng Tổ chức", top)));
    }

    private PersonId person(UnitId unit) {
        return addPerson.execute(
                new Person.Particulars(unit, "Lê Thị Sen", 1990, "Chuyên viên", false), given.administrator());
    }

    private ReorganizationId renamed(UnitId unit) {
        var to = new Unit.Particulars("Phòng Nội vụ", "Phòng NV", "NV", UnitKind.DIVISION, "", 1);
        var decision = new Decision(LocalDate.of(2026, 1, 1), "12/QĐ-UBND", null, "", "");
        return renameUnit.execute(new Reform.Renaming(unit, to), decision, Ids.next(), given.administrator());
    }
}
