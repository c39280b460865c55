package vn.thidua.walk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.access.model.Grants;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.duty.Asked;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.model.DayMove;
import vn.thidua.duty.calendar.usecase.MoveDays;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.Proof;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.extract.ExtractId;
import vn.thidua.ledger.extract.IssueExtract;
import vn.thidua.ledger.imports.UploadMerits;
import vn.thidua.ledger.usecase.RecordMerit;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.organization.people.imports.UploadPeople;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.PostId;
import vn.thidua.organization.people.model.Posts;
import vn.thidua.organization.people.usecase.AddPastPost;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.MergePeople;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.MakeRemark;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPapers;
import vn.thidua.rulebook.local.usecase.KeepPaper;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// Gives a branch one of everything a key can stand for. A new kind of thing is furnished here.
class Branches {
    private static final String PLAN = """
            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Động viên cán bộ, công chức thi đua hoàn thành nhiệm vụ năm 2026.
            II. NỘI DUNG
            1. Phấn đấu 100% công chức hoàn thành tốt nhiệm vụ.
            """;

    private static final AtomicInteger BRANCHES = new AtomicInteger();

    private final Given given;
    private final Clock clock;
    private final BeanFactory useCases;

    Branches(Given given, Clock clock, BeanFactory useCases) {
        this.given = given;
        this.clock = clock;
        this.useCases = useCases;
    }

    Subjects furnish(UnitId top) {
        var subjects = new Subjects().with(top);
        var officer = given.actor(Role.EMULATION_OFFICER, top);
        var administrator = given.administrator();
        plan(top, officer, subjects);
        account(top, officer, subjects);
        people(top, administrator, subjects);
        block(top, officer, subjects);
        duty(top, officer, subjects);
        subjects.with(reorganization(top, administrator));
        subjects.with(outside(top, administrator));
        subjects.with(dayMove(administrator));
        subjects.with(use(UploadPeople.class).execute(top, "danh-sach.xlsx", list(), administrator));
        subjects.with("issued", use(GivenPlans.class).issued(top));
        new LaunchedBranch(given, useCases).furnish(top, officer, subjects);
        subjects.with(merit(top, officer));
        subjects.with(regulation(top, officer, subjects));
        subjects.with(use(UploadMerits.class).execute(top, "thanh-tich.xlsx", list(), officer));
        subjects.with(extract(top, officer));
        return subjects;
    }

    private void plan(UnitId top, Actor officer, Subjects subjects) {
        var plan = use(ImportPlan.class).execute(top, PLAN, null, officer);
        subjects.with(plan)
                .with(use(MakeRemark.class).execute(plan, new MakeRemark.Words("", "Cần nêu rõ hơn.", null), officer));
    }

    private void account(UnitId top, Actor officer, Subjects subjects) {
        var account = new AccountId(officer.account());
        var grant = use(Grants.class).findByAccountOrderByGrantedAt(account).getFirst();
        var token = new CreateApiToken.Command(
                "Phần mềm văn bản",
                "kiểm thử",
                EnumSet.of(Scope.READ_UNITS),
                top,
                LocalDate.now(clock).plusDays(1));
        subjects.with(account)
                .with(Objects.requireNonNull(grant.id()))
                .with(use(CreateApiToken.class)
                        .execute(token, given.administrator())
                        .id());
    }

    private void people(UnitId top, Actor by, Subjects subjects) {
        var person = person(top, "Đỗ Thị Lý", by);
        subjects.with(person)
                .with("other", person(top, "Do Thi Ly", by))
                .with(pastPost(person, top, by))
                .with(use(MergePeople.class).execute(person, person(top, "Lý Đỗ Thị", by), Set.of(), by));
    }

    private PersonId person(UnitId top, String name, Actor by) {
        return use(AddPerson.class).execute(new Person.Particulars(top, name, 1980, "Chuyên viên", false), by);
    }

    private PostId pastPost(PersonId person, UnitId top, Actor by) {
        var terms = new Post.Terms("Kế toán", false, LocalDate.of(2010, 1, 1), LocalDate.of(2015, 12, 31), "12/QĐ");
        use(AddPastPost.class).execute(person, top, terms, by);
        return use(Posts.class).findByPerson(person).stream()
                .filter(post -> !post.open())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void block(UnitId top, Actor by, Subjects subjects) {
        var as = new Block.Particulars(BlockKind.BLOCK, "Khối thi đua các phòng", "", "", 2026, "", "");
        var block = use(CreateBlock.class).execute(top, as, by);
        var member = new BlockMemberId(given.unit("Phòng Kế hoạch", "", top).value());
        use(AddMembers.class).execute(block, 2026, List.of(member), false, by);
        subjects.with(block).with(member);
    }

    /// Asked by the branch of itself, and handed in with a proof.
    private void duty(UnitId top, Actor officer, Subjects subjects) {
        var origin = Ids.next();
        var task = new Task(TaskId.next(), origin, 1, DutyKind.REPORT, "Báo cáo", "", "", null, top, "", "");
        new TransactionTemplate(use(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> use(Duties.class)
                        .derive(List.of(new Asked(task, null, LocalDate.of(2026, 6, 15), List.of(top)))));
        var duty = use(Duties.class).of(origin, top).getFirst().id();
        var proof = new Proof("bao-cao.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        use(SubmitDuty.class).execute(duty, "Đã xong.", List.of(proof), officer);
        subjects.with(duty)
                .with(use(DutySteps.class).of(duty).getFirst().proofs().getFirst());
    }

    private ReorganizationId reorganization(UnitId top, Actor by) {
        var division = given.unit("Phòng Tổ chức", "", top);
        var name = new Unit.Particulars("Phòng Tổ chức cán bộ", "", "", UnitKind.DIVISION, "", 1);
        var decision = new Decision(LocalDate.of(2025, 7, 1), "15/QĐ-UBND", null, "", "");
        return use(RenameUnit.class).execute(new Reform.Renaming(division, name), decision, Ids.next(), by);
    }

    private OutsideSubjectId outside(UnitId top, Actor by) {
        var as = new OutsideSubject.Particulars(
                OutsideSubjectKind.HOUSEHOLD, "Hộ ông Lò Văn Tám", "Lò Văn Tám", null, null, "", top, "", null, "");
        return use(AddSubject.class).execute(as, "", true, by);
    }

    /// A Saturday to work for each branch: the calendar is everybody's, so no two may have the same.
    private DayMoveId dayMove(Actor by) {
        var saturday = LocalDate.of(2062, 1, 7).plusWeeks(BRANCHES.getAndIncrement());
        return use(MoveDays.class)
                .execute(new DayMove.Particulars(null, saturday, "Làm bù", "1/TB-UBND", LocalDate.of(2026, 1, 5)), by);
    }

    private MeritId merit(UnitId top, Actor by) {
        var decision = new vn.thidua.ledger.Decision("5/QĐ-UBND", LocalDate.of(2025, 1, 20), "");
        var title = new Merit(MeritKind.TITLE, new AwardCode("TTLDTT"), "", null, 2024, null, decision, null, "");
        return use(RecordMerit.class).execute(Subject.of(top), title, Ids.next(), by);
    }

    private ExtractId extract(UnitId top, Actor by) {
        var asked = new IssueExtract.Request("Ban Thi đua - Khen thưởng", "", Set.of());
        return use(IssueExtract.class).execute(Subject.of(top), asked, Ids.next(), by);
    }

    private RegulationId regulation(UnitId top, Actor by, Subjects subjects) {
        var id = new GivenRegulations(given, useCases)
                .draft(top, GivenRegulations.content("2026-01-01", GivenRegulations.cap(10)), by);
        use(KeepPaper.class).execute(id, "quy-che.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), by);
        subjects.with("paper", use(RegulationPapers.class).of(id).getFirst().id());
        return id;
    }

    private static byte[] list() {
        return ListFile.xlsx(List.of(List.of("Họ và tên", "Năm sinh"), List.of("Vi Thị Hoa", 1990)));
    }

    private <T> T use(Class<T> type) {
        return useCases.getBean(type);
    }
}
