package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.site.api.ApiDescription;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// Movements, as the statistics of a province and the system of one division read them.
@DatabaseTest
class MovementApiTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private ApiVisit api;

    @Autowired
    private ApiDescription description;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private PlanId plan;
    private String address;
    private String token;

    @BeforeEach
    void a_department_that_has_launched_its_plan() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        plan = givenPlans.issued(department);
        var order = new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of());
        var movement = launch.execute(plan, order, given.actor(Role.EMULATION_OFFICER, department));
        address = "/api/v1/movements/" + movement.text();
        token = token(department);
    }

    @Test
    void movements_are_found_by_words_year_and_state() throws Exception {
        var found = api.get(token, "/api/v1/movements");
        assertThat(found.body().path("total").asInt()).as(found.text()).isEqualTo(1);
        var line = found.body().path("items").path(0);
        assertThat(line.path("unit").asString()).isEqualTo("Sở Công Thương");
        assertThat(line.path("participants").asInt()).isEqualTo(2);
        assertThat(names(line)).isEqualTo(names(schema("MovementSummary")));
        assertThat(total("?q=phat dong phong trao&year=2026&state=LAUNCHED")).isEqualTo(1);
        assertThat(total("?year=2025")).isZero();
        assertThat(total("?state=CLOSED")).isZero();
        assertThat(total("?q=khong co phong trao nay")).isZero();
    }

    @Test
    void a_movement_tells_its_plan_its_stages_and_where_its_duties_stand() throws Exception {
        var movement = api.get(token, address).body();

        assertThat(movement.path("plan").asString()).isEqualTo(plan.text());
        assertThat(movement.path("unitName").asString()).isEqualTo("Sở Công Thương");
        assertThat(movement.path("participants").asInt()).isEqualTo(2);
        var counts = movement.path("counts");
        assertThat(counts.path("owed").asInt())
                .isPositive()
                .isEqualTo(counts.path("duties").asInt());
        assertThat(counts.path("duties").asInt())
                .isEqualTo(
                        api.get(token, address + "/duties").body().path("total").asInt());
        assertThat(names(movement)).isEqualTo(names(schema("Movement")));
        assertThat(names(counts))
                .isEqualTo(names(schema("Movement").path("counts").path("properties")));
        if (!movement.path("stages").isEmpty()) {
            assertThat(names(movement.path("stages").path(0)))
                    .isEqualTo(names(
                            schema("Movement").path("stages").path("items").path("properties")));
        }
    }

    @Test
    void its_duties_are_narrowed_to_a_unit_a_state_and_what_is_late() throws Exception {
        assertThat(units("")).containsExactlyInAnyOrder(key(office), key(division));
        assertThat(units("?unit=" + key(division))).containsOnly(key(division));
        assertThat(units("?state=DONE")).isEmpty();
        assertThat(units("?stage=99")).isEmpty();
        var late = api.get(token, address + "/duties?late=true").body().path("items");
        late.forEach(duty -> assertThat(duty.path("late").asBoolean()).isTrue());
        assertThat(late.size())
                .isEqualTo(api.get(token, address)
                        .body()
                        .path("counts")
                        .path("late")
                        .asInt());
        var read = api.get(token, address + "/duties?q=dang ky")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(api.get(token, "/api/v1/duties/" + read)
                        .body()
                        .path("origin")
                        .asString())
                .isEqualTo(address.substring(address.lastIndexOf('/') + 1));
        assertThat(api.get(token, address + "/duties?state=x").status()).isEqualTo(400);
    }

    @Test
    void who_takes_part_reads_the_movement_and_his_own_duties_alone() throws Exception {
        var theirs = token(division);

        assertThat(api.get(theirs, address).status()).isEqualTo(200);
        var all = api.get(token, address).body().path("counts").path("duties").asInt();
        var own = api.get(theirs, address).body().path("counts").path("duties").asInt();
        assertThat(own).isPositive().isLessThan(all);
        var duties = api.get(theirs, address + "/duties");
        assertThat(duties.body().path("total").asInt()).isEqualTo(own);
        assertThat(duties.text()).doesNotContain(key(office));
    }

    @Test
    void a_movement_of_another_branch_is_not_there() throws Exception {
        var foreign = token(given.unit("Sở Giáo dục", "SGDĐT", province));

        assertThat(api.get(foreign, address).status()).isEqualTo(404);
        assertThat(api.get(foreign, address + "/duties").status()).isEqualTo(404);
        assertThat(api.get(foreign, "/api/v1/movements").body().path("total").asInt())
                .isZero();
    }

    @Test
    void each_part_has_its_scope() throws Exception {
        var movements = api.token(department, Scope.READ_MOVEMENTS).text();
        assertThat(api.get(movements, address).status()).isEqualTo(200);
        var duties = api.get(movements, address + "/duties");
        assertThat(duties.status()).isEqualTo(403);
        assertThat(duties.header("WWW-Authenticate")).contains("read:duties");
        assertThat(api.get(api.token(department, Scope.READ_DUTIES).text(), address)
                        .status())
                .isEqualTo(403);
    }

    private String token(UnitId unit) {
        return api.token(unit, Scope.READ_MOVEMENTS, Scope.READ_DUTIES).text();
    }

    private int total(String query) throws Exception {
        return api.get(token, "/api/v1/movements" + query).body().path("total").asInt();
    }

    private TreeSet<String> units(String query) throws Exception {
        var units = new TreeSet<String>();
        api.get(token, address + "/duties" + query)
                .body()
                .path("items")
                .forEach(duty -> units.add(duty.path("unit").asString()));
        return units;
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }

    private JsonNode schema(String name) {
        return description.json().path("components").path("schemas").path(name).path("properties");
    }

    private static TreeSet<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }
}
