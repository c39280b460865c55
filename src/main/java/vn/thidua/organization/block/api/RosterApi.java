package vn.thidua.organization.block.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.ArrangeMembers;
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// Members, chair and vice chairs of a block in one year.
@RestController
@RequestMapping("/api/v1/blocks/{block}/years/{year}")
class RosterApi {
    private final BlockResources blocks;
    private final Blocks rows;
    private final AddMembers add;
    private final ArrangeMembers arrange;
    private final SetOfficers setOfficers;
    private final Preconditions preconditions;

    RosterApi(
            BlockResources blocks,
            Blocks rows,
            AddMembers add,
            ArrangeMembers arrange,
            SetOfficers setOfficers,
            Preconditions preconditions) {
        this.blocks = blocks;
        this.rows = rows;
        this.add = add;
        this.arrange = arrange;
        this.setOfficers = setOfficers;
        this.preconditions = preconditions;
    }

    /// @param members all members in their order, by the key of the unit or the enterprise
    /// @param inBoth whether new ones may stand in another block of the organizer too
    record MembersBody(
            @Nullable List<String> members, @Nullable Boolean inBoth) {}

    /// @param from the first day; the beginning of the year where nobody is in office yet
    /// @param reason needed where somebody is relieved
    record OfficersBody(
            @Nullable String chair,
            @Nullable List<String> viceChairs,
            @Nullable LocalDate from,
            @Nullable String reason) {
        private SetOfficers.Command command() {
            return new SetOfficers.Command(
                    chair == null || chair.isEmpty() ? null : member(chair),
                    Set.copyOf(keys(viceChairs)),
                    from,
                    Objects.requireNonNullElse(reason, ""));
        }
    }

    @GetMapping
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<RosterResource> roster(BlockId block, @PathVariable int year, Actor actor) {
        return answer(block, year, actor);
    }

    /// The members as they shall be: who is not named leaves, who is new joins.
    @PutMapping("/members")
    @Needs(ApiScopes.WRITE_BLOCKS)
    ResponseEntity<RosterResource> members(
            BlockId block,
            @PathVariable int year,
            @RequestBody MembersBody body,
            HttpServletRequest request,
            Actor actor) {
        blocks.require(block, actor);
        var wanted = keys(body.members());
        preconditions.change(
                request,
                () -> blocks.locked(block, year),
                () -> become(block, year, wanted, Boolean.TRUE.equals(body.inBoth()), actor));
        return answer(block, year, actor);
    }

    @PutMapping("/officers")
    @Needs(ApiScopes.WRITE_BLOCKS)
    ResponseEntity<RosterResource> officers(
            BlockId block,
            @PathVariable int year,
            @RequestBody OfficersBody body,
            HttpServletRequest request,
            Actor actor) {
        blocks.require(block, actor);
        preconditions.change(
                request,
                () -> blocks.locked(block, year),
                () -> setOfficers.execute(block, year, body.command(), actor));
        return answer(block, year, actor);
    }

    private void become(BlockId block, int year, List<BlockMemberId> wanted, boolean inBoth, Actor actor) {
        var present = rows.members(block, year).stream().map(BlockMember::id).toList();
        var fresh = wanted.stream().filter(member -> !present.contains(member)).toList();
        if (!fresh.isEmpty()) {
            add.execute(block, year, fresh, inBoth, actor);
        }
        var positions = new HashMap<BlockMemberId, Integer>();
        wanted.forEach(member -> positions.put(member, positions.size() + 1));
        var out = new HashSet<>(present);
        wanted.forEach(out::remove);
        arrange.execute(block, year, positions, out, actor);
    }

    private ResponseEntity<RosterResource> answer(BlockId block, int year, Actor actor) {
        blocks.require(block, actor);
        return ResponseEntity.ok()
                .eTag(Preconditions.tag(blocks.version(block, year)))
                .body(blocks.roster(block, year));
    }

    private static List<BlockMemberId> keys(@Nullable List<String> members) {
        return List.copyOf(new LinkedHashSet<>(Objects.requireNonNullElse(members, List.<String>of()).stream()
                .map(RosterApi::member)
                .toList()));
    }

    private static BlockMemberId member(String key) {
        return new BlockMemberId(Ids.parse(key).orElseThrow(() -> new Missing("member")));
    }
}
