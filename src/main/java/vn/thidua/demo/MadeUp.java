package vn.thidua.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.thidua.demo.Staff.Someone;
import vn.thidua.demo.Staff.Staffing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.EmploymentKind;

/// Makes up people, always the same ones.
final class MadeUp {
    private static final long SEED = 19_480_611L;
    private static final int THIS_YEAR = 2026;
    private static final int YOUNGEST = 23;
    private static final int OLDEST = 60;
    private static final int LEADS_FROM = 36;
    private static final int PER_CENT = 100;
    private static final int KINDS_OF_SLIPS = 3;

    private final Random random = new Random(SEED);
    private final Staff staff;
    private int slips;

    MadeUp(Staff staff) {
        this.staff = staff;
    }

    /// The people of one unit.
    /// @param headed whether it has a head already
    List<Someone> of(Staffing unit, boolean headed) {
        var people = new ArrayList<Someone>();
        if (!headed) {
            people.add(somebody(unit, unit.head(), true, true, LEADS_FROM + 6));
        }
        for (int i = 0; i < unit.deputies(); i++) {
            people.add(somebody(unit, unit.deputy(), false, true, LEADS_FROM));
        }
        for (int i = 0; i < unit.others(); i++) {
            people.add(somebody(unit, weighted(unit.posts()), false, false, YOUNGEST));
        }
        return people;
    }

    /// The same person entered once more by another hand: without accents, with the names the other way round, or
    /// without the year of birth.
    Someone again(Someone one) {
        int slip = slips++ % KINDS_OF_SLIPS;
        var name = switch (slip) {
            case 0 -> plain(one.name());
            case 1 -> turned(one.name());
            default -> one.name();
        };
        return new Someone(
                name,
                one.woman(),
                slip == 2 ? null : one.birthYear(),
                one.post(),
                false,
                one.leads(),
                one.employment(),
                one.since());
    }

    private Someone somebody(Staffing unit, String post, boolean head, boolean leads, int youngest) {
        boolean woman = random.nextInt(PER_CENT) < unit.women();
        var middle = weighted(woman ? staff.femaleMiddle() : staff.maleMiddle());
        var given = weighted(woman ? staff.femaleGiven() : staff.maleGiven());
        var name = weighted(staff.families()) + " " + middle + " " + given;
        int age = youngest + random.nextInt(OLDEST - youngest);
        int atWork = Math.max(1, age - YOUNGEST);
        return new Someone(
                name,
                woman,
                THIS_YEAR - age,
                post,
                head,
                leads,
                employment(unit, post, leads),
                THIS_YEAR - random.nextInt(Math.min(atWork, 12)) - 1);
    }

    /// Of somebody with a post in a unit staffed like this.
    EmploymentKind employment(Staffing unit, String post, boolean leads) {
        if (staff.workers().contains(post)) {
            return EmploymentKind.WORKER;
        }
        return leads ? unit.leaders() : unit.employment();
    }

    private String weighted(List<String> choices) {
        int all = choices.stream().mapToInt(MadeUp::weight).sum();
        int left = random.nextInt(all);
        for (var choice : choices) {
            left -= weight(choice);
            if (left < 0) {
                return word(choice);
            }
        }
        throw new IllegalStateException("nothing to choose from");
    }

    private static int weight(String choice) {
        int colon = choice.lastIndexOf(':');
        return colon < 0 ? 1 : Integer.parseInt(choice.substring(colon + 1));
    }

    private static String word(String choice) {
        int colon = choice.lastIndexOf(':');
        return colon < 0 ? choice : choice.substring(0, colon);
    }

    private static String turned(String name) {
        var given = Vietnamese.givenName(name);
        return given + " " + name.substring(0, name.length() - given.length()).strip();
    }

    /// As typed on a machine without Vietnamese.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
