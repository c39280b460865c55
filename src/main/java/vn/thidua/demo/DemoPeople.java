package vn.thidua.demo;

import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;

/// Staffs the demo's units: about a thousand people, always the same, a dozen of them entered twice.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoPeople {
    private static final int TWICE_EVERY = 80;

    private final AddPerson addPerson;
    private final TransactionOperations transaction;

    DemoPeople(AddPerson addPerson, TransactionOperations transaction) {
        this.addPerson = addPerson;
        this.transaction = transaction;
    }

    /// All in one transaction, which takes a third of the time.
    /// @return how many
    int build(Province province, Function<String, UnitId> units, Actor by) {
        var staff = Staff.load();
        var made = new MadeUp(staff);
        var count = new int[1];
        transaction.executeWithoutResult(status -> {
            for (var body : province.units()) {
                var staffing = staff.of(body.kind());
                if (staffing == null) {
                    continue;
                }
                boolean headed = body.people().stream().anyMatch(Province.Person::head);
                for (var someone : made.of(staffing, headed)) {
                    employ(someone, units.apply(body.key()), by);
                    if (++count[0] % TWICE_EVERY == 0) {
                        employ(made.again(someone), units.apply(body.key()), by);
                        count[0]++;
                    }
                }
            }
        });
        return count[0];
    }

    private void employ(Staff.Someone someone, UnitId unit, Actor by) {
        addPerson.execute(
                new Person.Particulars(unit, someone.name(), someone.birthYear(), someone.post(), someone.head()), by);
    }
}
