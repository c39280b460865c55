package vn.thidua.organization.block.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.block.model.Rotation;
import vn.thidua.site.FormErrors;

/// One block in one year.
/// @param open members whose own page the reader may open
/// @param repeat what copying the last year would bring, null where there is nothing to copy or already members
public record BlockPage(
        BlockView block,
        int year,
        List<Integer> years,
        List<BlockMember> roster,
        List<Term> history,
        Set<UUID> open,
        boolean mayManage,
        boolean seesOrganizer,
        @Nullable Repeat repeat,
        OfficersForm form,
        FormErrors errors) {
    public String address() {
        return "/blocks/" + Ids.text(block.id().value());
    }

    public String inYear() {
        return address() + "/years/" + year;
    }

    public String organizerAddress() {
        return "/units/" + Ids.text(block.organizer().value());
    }

    public List<BlockMember> members() {
        return roster.stream().filter(member -> !member.left()).toList();
    }

    public @Nullable BlockMember chair() {
        return members().stream().filter(BlockMember::chairs).findFirst().orElse(null);
    }

    public List<BlockMember> viceChairs() {
        return members().stream()
                .filter(member -> member.office() == BlockOffice.VICE_CHAIR)
                .toList();
    }

    public boolean opens(BlockMember member) {
        return open.contains(member.id().value());
    }

    public String address(BlockMember member) {
        return (member.unit() == null ? "/subjects/" : "/units/") + key(member.id());
    }

    public String key(BlockMemberId member) {
        return Ids.text(member.value());
    }

    public String officeText(BlockOffice office) {
        return officeText(block.kind(), office);
    }

    /// A block has a chair by another name than a cluster.
    static String officeText(BlockKind kind, BlockOffice office) {
        return "organization.block_office."
                + office.name().toLowerCase(Locale.ROOT)
                + "."
                + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Somebody's time in office.
    /// @param heir whether it came with the place of a unit that ended
    public record Term(
            String name,
            BlockOffice office,
            LocalDate from,
            @Nullable LocalDate to,
            String reason,
            boolean heir) {}

    /// The members of an earlier year and whom rotation proposes.
    public record Repeat(int year, List<BlockMember> members, Rotation proposed) {}
}
