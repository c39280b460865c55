package vn.thidua.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.GrantRole;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;
import vn.thidua.organization.people.usecase.CorrectPost;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.organization.usecase.SplitUnit;

/// The changes of the demo province: a renaming, the end of the districts with a merger, a split.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoReforms {
    private final RenameUnit rename;
    private final MoveUnit move;
    private final MergeUnits merge;
    private final SplitUnit split;
    private final CloseUnit close;
    private final PreviewReform preview;
    private final CorrectPost correctPost;
    private final Posts posts;
    private final Accounts accounts;
    private final GrantRole grantRole;

    DemoReforms(
            RenameUnit rename,
            MoveUnit move,
            MergeUnits merge,
            SplitUnit split,
            CloseUnit close,
            PreviewReform preview,
            CorrectPost correctPost,
            Posts posts,
            Accounts accounts,
            GrantRole grantRole) {
        this.rename = rename;
        this.move = move;
        this.merge = merge;
        this.split = split;
        this.close = close;
        this.preview = preview;
        this.correctPost = correctPost;
        this.posts = posts;
        this.accounts = accounts;
        this.grantRole = grantRole;
    }

    /// @param position of the first unit that is founded
    void build(Reforms reforms, Keys keys, int position, Actor by) {
        int next = position;
        for (var step : reforms.reforms()) {
            carryOut(step, keys, next, by);
            next += step.begins().size();
        }
        reforms.appointments().forEach(appointment -> appoint(appointment, keys, by));
    }

    private void carryOut(Reforms.Step step, Keys keys, int position, Actor by) {
        var paper = step.decision();
        var decision = new Decision(step.effective(), paper.number(), paper.day(), paper.by(), paper.reason());
        switch (step.kind()) {
            case RENAME ->
                rename.execute(
                        new Reform.Renaming(
                                keys.unit(step.unit()), step.begins().getFirst().particulars(position)),
                        decision,
                        Ids.next(),
                        by);
            case MOVE ->
                move.execute(
                        new Reform.Moving(keys.unit(step.unit()), keys.unit(step.into())), decision, Ids.next(), by);
            case MERGE -> {
                var founded = found(step.begins().getFirst(), keys, position);
                var ending = step.units().stream().map(keys::unit).toList();
                merge.execute(
                        new Reform.Merging(ending, founded.id(), founded, Passing.plain()), decision, Ids.next(), by);
            }
            case SPLIT -> split.execute(splitting(step, keys, position, by), decision, Ids.next(), by);
            case CLOSE -> {
                var plain = new Reform.Closing(keys.unit(step.unit()), keys.unit(step.into()), Passing.plain());
                close.execute(
                        new Reform.Closing(plain.unit(), plain.heir(), chosen(step, plain, keys, by)),
                        decision,
                        Ids.next(),
                        by);
            }
            case FOUND -> throw new IllegalArgumentException("the demo founds no unit by itself");
        }
    }

    private Reform.Splitting splitting(Reforms.Step step, Keys keys, int position, Actor by) {
        var parts = new Reform.Founding[step.begins().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = found(step.begins().get(i), keys, position + i);
        }
        var plain =
                new Reform.Splitting(keys.unit(step.unit()), List.of(parts), keys.unit(step.into()), Passing.plain());
        return new Reform.Splitting(plain.unit(), plain.begins(), plain.heir(), chosen(step, plain, keys, by));
    }

    private static Reform.Founding found(Province.Body body, Keys keys, int position) {
        var id = new UnitId(Ids.next());
        keys.put(body.key(), id);
        return new Reform.Founding(id, keys.unit(Objects.requireNonNull(body.below())), body.particulars(position));
    }

    /// Chosen among what the preview shows, as people do.
    private Passing chosen(Reforms.Step step, Reform plain, Keys keys, Actor by) {
        var otherwise = new HashMap<String, Map<String, UnitId>>();
        var staying = new HashMap<String, Set<String>>();
        for (var group : preview.execute(plain, step.effective(), by)) {
            int count = 0;
            for (var item : group.inventory().items()) {
                var choice = choice(step.choices(), group.kind(), item, ++count);
                if (choice != null && choice.to() != null) {
                    otherwise
                            .computeIfAbsent(group.kind(), _ -> new HashMap<>())
                            .put(item.key(), keys.unit(choice.to()));
                } else if (choice != null) {
                    staying.computeIfAbsent(group.kind(), _ -> new HashSet<>()).add(item.key());
                }
            }
        }
        return new Passing(otherwise, staying);
    }

    /// Who is named goes where his name stands, whichever in the row he is.
    private static Reforms.@Nullable Choice choice(
            List<Reforms.Choice> choices, String kind, Belongings.Item item, int count) {
        var ofKind = choices.stream().filter(choice -> choice.of().equals(kind)).toList();
        return ofKind.stream()
                .filter(choice -> choice.name().equals(item.name()))
                .findFirst()
                .or(() -> ofKind.stream()
                        .filter(choice -> choice.every() > 0 && count % choice.every() == 0)
                        .findFirst())
                .orElse(null);
    }

    /// The post that passed on with the person is put right by the decision that names the new one.
    private void appoint(Reforms.Appointment as, Keys keys, Actor by) {
        var person = keys.person(as.name());
        var unit = keys.unit(as.unit());
        correctPost.execute(
                person,
                posts.open(person).orElseThrow().id(),
                unit,
                new Post.Terms(as.post(), as.head(), as.from(), null, as.decision()),
                by);
        if (as.account() != null && as.role() != null) {
            grantRole.execute(
                    accounts.findByUserName(as.account()).orElseThrow().id(),
                    new Grant.Terms(as.role(), unit, as.from(), null, as.decision()),
                    by);
        }
    }
}
