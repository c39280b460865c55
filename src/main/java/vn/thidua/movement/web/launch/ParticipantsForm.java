package vn.thidua.movement.web.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.PeopleKind;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// The first step as it was sent: what is chosen of reach, kinds, blocks and people, the units ticked to come in or to
/// go out, what is looked for, and which button it was sent by.
/// @param seen the revision in which who takes part was last changed, as the page showed it
/// @param reached units the page listed as taking part
/// @param stays those of them still ticked
record ParticipantsForm(
        int seen,
        Audience.Reach reach,
        Set<UnitKind> kinds,
        List<BlockId> blocks,
        Set<PeopleKind> people,
        List<UnitId> add,
        List<UnitId> reached,
        List<UnitId> stays,
        List<UnitId> back,
        String q,
        String at,
        String go) {
    /// What cannot be is passed over: only a page not ours sends it.
    static ParticipantsForm of(MultiValueMap<String, String> sent) {
        return new ParticipantsForm(
                number(sent.getFirst("seen")),
                constants(sent, "reach", Audience.Reach.values()).stream()
                        .findFirst()
                        .orElse(Audience.Reach.NONE),
                constants(sent, "kinds", UnitKind.values()),
                ids(sent, "blocks", BlockId::new),
                constants(sent, "people", PeopleKind.values()),
                ids(sent, "add", UnitId::new),
                ids(sent, "reached", UnitId::new),
                ids(sent, "stays", UnitId::new),
                ids(sent, "back", UnitId::new),
                line(sent, "q"),
                line(sent, "at"),
                line(sent, "go"));
    }

    /// What is chosen now, of what was chosen before.
    Audience on(Audience before) {
        var gone = new LinkedHashSet<>(reached);
        gone.removeAll(stays);
        var added = new LinkedHashSet<>(before.added());
        added.addAll(add);
        added.removeAll(gone);
        var removed = new LinkedHashSet<>(before.removed());
        removed.addAll(gone);
        add.forEach(removed::remove);
        back.forEach(removed::remove);
        return new Audience(reach, kinds, blocks, List.copyOf(added), List.copyOf(removed), people);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String line(MultiValueMap<String, String> sent, String name) {
        return Vietnamese.line(Optional.ofNullable(sent.getFirst(name)).orElse(""));
    }

    private static <E extends Enum<E>> Set<E> constants(MultiValueMap<String, String> sent, String name, E[] all) {
        var names = texts(sent, name);
        return Arrays.stream(all).filter(each -> names.contains(each.name())).collect(Collectors.toSet());
    }

    private static <T> List<T> ids(MultiValueMap<String, String> sent, String name, Function<UUID, T> as) {
        var ids = new ArrayList<T>();
        texts(sent, name).forEach(text -> Ids.parse(text).map(as).ifPresent(ids::add));
        return ids;
    }

    private static Collection<String> texts(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of());
    }
}
