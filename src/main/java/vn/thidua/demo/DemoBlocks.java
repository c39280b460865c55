package vn.thidua.demo;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.block.usecase.RepeatMembers;
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;

/// The demo's blocks and clusters, set up in one year and copied to the next, and its subjects outside employment.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoBlocks {
    private final CreateBlock createBlock;
    private final AddMembers addMembers;
    private final SetOfficers setOfficers;
    private final RepeatMembers repeatMembers;
    private final AddSubject addSubject;

    DemoBlocks(
            CreateBlock createBlock,
            AddMembers addMembers,
            SetOfficers setOfficers,
            RepeatMembers repeatMembers,
            AddSubject addSubject) {
        this.createBlock = createBlock;
        this.addMembers = addMembers;
        this.setOfficers = setOfficers;
        this.repeatMembers = repeatMembers;
        this.addSubject = addSubject;
    }

    void build(Function<String, UnitId> units, Actor officer) {
        var competition = Competition.load();
        competition.blocks().forEach(block -> build(block, units, officer));
        competition.subjects().forEach(subject -> add(subject, units, officer));
    }

    private void build(Competition.Block as, Function<String, UnitId> units, Actor officer) {
        Function<String, BlockMemberId> member =
                key -> new BlockMemberId(units.apply(key).value());
        var block = createBlock.execute(
                units.apply(as.organizer()),
                new Block.Particulars(as.kind(), as.name(), as.shortName(), as.symbol(), as.from(), as.guidance(), ""),
                officer);
        var first = as.first();
        var vice = first.vice().stream().map(member).collect(Collectors.toSet());
        addMembers.execute(
                block, first.year(), as.members().stream().map(member).toList(), false, officer);
        setOfficers.execute(
                block, first.year(), new SetOfficers.Command(member.apply(first.chair()), vice, null, ""), officer);
        var change = first.change();
        if (change != null) {
            setOfficers.execute(
                    block,
                    first.year(),
                    new SetOfficers.Command(member.apply(change.chair()), vice, change.from(), change.reason()),
                    officer);
        }
        var next = as.next();
        repeatMembers.execute(block, next.year(), null, null, officer);
        setOfficers.execute(
                block,
                next.year(),
                new SetOfficers.Command(
                        member.apply(next.chair()),
                        next.vice().stream().map(member).collect(Collectors.toSet()),
                        null,
                        ""),
                officer);
    }

    private void add(Competition.Subject as, Function<String, UnitId> units, Actor officer) {
        addSubject.execute(
                new OutsideSubject.Particulars(
                        as.kind(),
                        as.name(),
                        as.representative(),
                        as.birth(),
                        as.sex(),
                        as.address(),
                        units.apply(as.territory()),
                        as.registrationNumber(),
                        null,
                        as.note()),
                "",
                false,
                officer);
    }
}
