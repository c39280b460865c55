package vn.thidua.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.OutsideSubjectKind;
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
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.support.Given;

/// An office with one of each thing the API gives lists of.
@Component
public class FurnishedOffice {
    private final Given given;
    private final AddPerson addPerson;
    private final CreateBlock createBlock;
    private final AddMembers addMembers;
    private final AddSubject addSubject;
    private final RenameUnit renameUnit;

    FurnishedOffice(
            Given given,
            AddPerson addPerson,
            CreateBlock createBlock,
            AddMembers addMembers,
            AddSubject addSubject,
            RenameUnit renameUnit) {
        this.given = given;
        this.addPerson = addPerson;
        this.createBlock = createBlock;
        this.addMembers = addMembers;
        this.addSubject = addSubject;
        this.renameUnit = renameUnit;
    }

    /// The key of the office as addresses write it.
    String of(UnitId office) {
        var officer = given.actor(Role.EMULATION_OFFICER, office);
        addPerson.execute(new Person.Particulars(office, "Lê Thị Sen", 1990, "Chuyên viên", false), officer);
        var block = createBlock.execute(
                office, new Block.Particulars(BlockKind.BLOCK, "Khối 1", "", "K1", 2026, "", ""), officer);
        addMembers.execute(block, 2026, List.of(new BlockMemberId(office.value())), false, officer);
        addSubject.execute(
                new OutsideSubject.Particulars(
                        OutsideSubjectKind.HOUSEHOLD, "Trần Văn Bình", "", null, null, "", office, "", null, ""),
                "",
                true,
                officer);
        renameUnit.execute(
                new Reform.Renaming(office, new Unit.Particulars("Văn phòng mới", "VP", "VP", UnitKind.OTHER, "", 1)),
                new Decision(LocalDate.of(2026, 1, 1), "12/QĐ-UBND", null, "", ""),
                Ids.next(),
                given.administrator());
        return Ids.text(office.value());
    }
}
