package vn.thidua.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMemberId;
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

    /// The first year, before the units change.
    /// @return what goes on after that
    List<Begun> begin(Keys keys, Actor officer) {
        return Competition.load().blocks().stream()
                .map(block -> begin(block, keys, officer))
                .toList();
    }

    /// The next year, with the heirs of the units that have ended; and those outside.
    void goOn(List<Begun> begun, Keys keys, Actor officer) {
        for (var block : begun) {
            var next = block.as().next();
            repeatMembers.execute(block.id(), next.year(), null, null, officer);
            setOfficers.execute(block.id(), next.year(), officers(next, keys), officer);
        }
        Competition.load().subjects().forEach(subject -> add(subject, keys, officer));
    }

    private Begun begin(Competition.Block as, Keys keys, Actor officer) {
        var block = createBlock.execute(
                keys.unit(as.organizer()),
                new Block.Particulars(as.kind(), as.name(), as.shortName(), as.symbol(), as.from(), as.guidance(), ""),
                officer);
        var first = as.first();
        var members = as.members().stream().map(key -> member(key, keys)).toList();
        addMembers.execute(block, first.year(), members, false, officer);
        var officers = officers(first, keys);
        setOfficers.execute(block, first.year(), officers, officer);
        var change = first.change();
        if (change != null) {
            setOfficers.execute(
                    block,
                    first.year(),
                    new SetOfficers.Command(
                            member(change.chair(), keys), officers.viceChairs(), change.from(), change.reason()),
                    officer);
        }
        return new Begun(block, as);
    }

    private static SetOfficers.Command officers(Competition.Year year, Keys keys) {
        var vice = year.vice().stream().map(key -> member(key, keys)).collect(Collectors.toSet());
        return new SetOfficers.Command(member(year.chair(), keys), vice, null, "");
    }

    private static BlockMemberId member(String key, Keys keys) {
        return new BlockMemberId(keys.unit(key).value());
    }

    /// A block set up in its first year.
    record Begun(BlockId id, Competition.Block as) {}

    private void add(Competition.Subject as, Keys keys, Actor officer) {
        addSubject.execute(
                new OutsideSubject.Particulars(
                        as.kind(),
                        as.name(),
                        as.representative(),
                        as.birth(),
                        as.sex(),
                        as.address(),
                        keys.unit(as.territory()),
                        as.registrationNumber(),
                        null,
                        as.note()),
                "",
                false,
                officer);
    }
}
