package vn.thidua.organization.block.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;

/// The blocks and clusters on a unit's page: those it belongs to in the year, with its office in them, then those it
/// organizes. Whoever sees the unit sees them.
@Component
class BlocksOfUnit implements UnitSection {
    private static final int POSITION = 10;

    private final Blocks blocks;
    private final Clock clock;

    BlocksOfUnit(Blocks blocks, Clock clock) {
        this.blocks = blocks;
        this.clock = clock;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.blocks.title";
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        return asOf(unit, LocalDate.now(clock), atMost);
    }

    @Override
    public Optional<Content> on(UnitId unit, LocalDate day, Actor by, int atMost) {
        return Optional.of(asOf(unit, day, atMost));
    }

    private Content asOf(UnitId unit, LocalDate day, int atMost) {
        int year = day.getYear();
        var lines = new ArrayList<Line>();
        blocks.ofUnit(unit, year).forEach(block -> lines.add(line(block, year, office(block, unit, day))));
        blocks.organizedBy(unit).stream()
                .filter(block -> block.activeIn(year))
                .forEach(block -> lines.add(line(block, year, "organization.block.of_unit.organizer")));
        return new Content(lines.size(), lines.stream().limit(atMost).toList(), "/blocks?year=" + year);
    }

    private static Line line(BlockView block, int year, String part) {
        return new Line(
                block.name(),
                Message.of("organization.block.of_unit", Message.of(part), Integer.toString(year)),
                "/blocks/" + Ids.text(block.id().value()) + "?year=" + year);
    }

    /// What the unit is in the block on the day, as the key of a text.
    private String office(BlockView block, UnitId unit, LocalDate day) {
        if (blocks.chair(block.id(), day).filter(chair -> is(chair, unit)).isPresent()) {
            return BlockPage.officeText(block.kind(), BlockOffice.CHAIR);
        }
        return blocks.viceChairs(block.id(), day).stream().anyMatch(vice -> is(vice, unit))
                ? BlockPage.officeText(block.kind(), BlockOffice.VICE_CHAIR)
                : "organization.block.of_unit.member";
    }

    private static boolean is(BlockMember member, UnitId unit) {
        return unit.equals(member.unit());
    }
}
