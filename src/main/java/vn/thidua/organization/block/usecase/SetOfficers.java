package vn.thidua.organization.block.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockOfficersChanged;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;
import vn.thidua.organization.model.Line;

/// Says who chairs a block and who stands in: at the beginning of the year, or from a day during it with a reason, the
/// earlier ones being kept as history.
@UseCase
public class SetOfficers {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final Blocks rows;
    private final ApplicationEventPublisher facts;

    SetOfficers(
            OrganizationPermits permits,
            BlockStore blocks,
            Rosters rosters,
            Blocks rows,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.blocks = blocks;
        this.rosters = rosters;
        this.rows = rows;
        this.facts = facts;
    }

    public void execute(BlockId id, int year, Command command, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        block.requireActive(year);
        rosters.lock(block);
        var members = rows.members(id, year);
        var wanted = wanted(command, members);
        var inForce = rosters.offices(id, year);
        var ended = inForce.stream()
                .filter(office -> wanted.get(office.member()) != office.office())
                .toList();
        var from = day(id, year, command.from(), inForce.isEmpty());
        var reason = Line.optional("reason", command.reason(), 300);
        if (!ended.isEmpty() && reason.isEmpty()) {
            throw Refusal.on("reason", BlockRefusals.REASON, "organization.block.refusal.reason");
        }
        ended.forEach(office -> rosters.end(office, from));
        inForce.stream().filter(office -> !ended.contains(office)).forEach(office -> wanted.remove(office.member()));
        wanted.forEach((member, office) -> rosters.open(id, year, member, office, from, reason));
        facts.publishEvent(new BlockOfficersChanged(
                by,
                id,
                block.organizer(),
                year,
                name(members, command.chair()),
                reason,
                RosterChanges.officers(members, rows.members(id, year))));
    }

    private static Map<BlockMemberId, BlockOffice> wanted(Command command, List<BlockMember> members) {
        var chair = command.chair();
        if (chair == null) {
            throw Refusal.on("chair", BlockRefusals.NO_CHAIR, "organization.block.refusal.no_chair");
        }
        if (command.viceChairs().contains(chair)) {
            throw Refusal.on("viceChair", BlockRefusals.CHAIR_IS_VICE, "organization.block.refusal.chair_is_vice");
        }
        var wanted = new HashMap<BlockMemberId, BlockOffice>();
        command.viceChairs().forEach(vice -> wanted.put(vice, BlockOffice.VICE_CHAIR));
        wanted.put(chair, BlockOffice.CHAIR);
        if (!members.stream().map(BlockMember::id).toList().containsAll(wanted.keySet())) {
            throw Refusal.on("chair", BlockRefusals.NOT_A_MEMBER, "organization.block.refusal.not_a_member");
        }
        return wanted;
    }

    private LocalDate day(BlockId id, int year, @Nullable LocalDate asked, boolean first) {
        if (asked == null && !first) {
            throw Refusal.on("from", BlockRefusals.DAY, "organization.block.refusal.day_missing");
        }
        var day = asked == null ? LocalDate.of(year, 1, 1) : asked;
        if (day.getYear() != year) {
            throw Refusal.on("from", BlockRefusals.DAY, "organization.block.refusal.day_year", Integer.toString(year));
        }
        rosters.lastEnd(id, year).filter(end -> !day.isAfter(end)).ifPresent(end -> {
            throw Refusal.on("from", BlockRefusals.DAY, "organization.block.refusal.day_before", end);
        });
        return day;
    }

    private static String name(List<BlockMember> members, @Nullable BlockMemberId id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .map(BlockMember::name)
                .findFirst()
                .orElse("");
    }

    /// @param from the first day; the beginning of the year where nobody is in office yet
    /// @param reason needed where somebody is relieved
    public record Command(
            @Nullable BlockMemberId chair,
            Set<BlockMemberId> viceChairs,
            @Nullable LocalDate from,
            String reason) {}
}
