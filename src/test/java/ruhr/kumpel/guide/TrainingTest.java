package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.portal.Portal;

/// Topics open with their modules; who has completed a course gets a certificate, once.
@KumpelTest
class TrainingTest {

    private static final String ENDS = "Dein Zertifikat läuft bald ab";

    private final ExampleGuides examples;
    private final ExampleCourses courses;
    private final GuideStore guides;
    private final CourseStore store;
    private final TrainingStore training;
    private final Training deeds;
    private final Certificates certificates;
    private final CertificateStore papers;
    private final CertificateRounds rounds;
    private final GuidePersonalData personalData;
    private final Rounds forgetting;
    private final Matches matches;
    private final Accounts accounts;
    private final PostBox postBox;
    private final MovableClock clock;
    private final Portal portal;
    private final PersonId coordinator;

    TrainingTest(
            ExampleGuides examples,
            ExampleCourses courses,
            GuideStore guides,
            CourseStore store,
            TrainingStore training,
            Training deeds,
            Certificates certificates,
            CertificateStore papers,
            CertificateRounds rounds,
            GuidePersonalData personalData,
            Rounds forgetting,
            Matches matches,
            Accounts accounts,
            PostBox postBox,
            MovableClock clock) {
        this.examples = examples;
        this.courses = courses;
        this.guides = guides;
        this.store = store;
        this.training = training;
        this.deeds = deeds;
        this.certificates = certificates;
        this.papers = papers;
        this.rounds = rounds;
        this.personalData = personalData;
        this.forgetting = forgetting;
        this.matches = matches;
        this.accounts = accounts;
        this.postBox = postBox;
        this.clock = clock;
        this.portal = examples.portal();
        this.coordinator = examples.somebody();
    }

    @Test
    void withoutACourseAllTopicsAreOpenAndADraftClosesNone() {
        var guide = examples.guide(portal, 2);
        assertThat(now(guide).profile().topics()).containsExactly("family", "education");
        courses.on(portal, CourseStage.DRAFT);
        assertThat(now(guide).untrained()).isEmpty();
    }

    @Test
    void aTopicWithAModuleIsOfferedOnlyByWhoHasCompletedIt() {
        var guide = examples.guide(portal, 2);
        var course = courses.on(portal, CourseStage.RUNNING);
        assertThat(now(guide).profile().topics()).containsExactly("education");
        assertThat(now(guide).untrained()).containsExactly("family");
        assertThat(now(guide).written().topics()).containsExactly("family", "education");

        courses.was(guide, course, 1, coordinator);
        assertThat(now(guide).untrained()).containsExactly("family");
        courses.was(guide, course, 2, coordinator);
        assertThat(now(guide).untrained()).isEmpty();
    }

    @Test
    void theCoordinatorOpensATopicWithAReasonThatTheGuideReads() {
        var address = ExampleGuides.address();
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        var guide = examples.guide(portal, person, 2);
        courses.on(portal, CourseStage.OPEN);
        deeds.waive(now(guide), "family", "Leitet seit Jahren eine Kita.", coordinator);
        assertThat(now(guide).untrained()).isEmpty();
        assertThat(postBox.newest(address).text()).contains("Leitet seit Jahren eine Kita.");
        assertThat(personalData.copyFor(person).toString()).contains("Leitet seit Jahren eine Kita.");
        deeds.unwaive(now(guide), "family");
        assertThat(now(guide).untrained()).containsExactly("family");
    }

    @Test
    void whoHasNoOpenTopicIsNotProposed() {
        var guide = examples.guide(portal, 2);
        var request = examples.request(portal);
        assertThat(matches.proposals(request)).hasSize(1);
        courses.on(portal, CourseStage.RUNNING);
        assertThat(now(guide).takesNewcomers()).isTrue();
        guides.change(guide.id(), guide.profile().about(List.of("family")), clock.instant());
        assertThat(now(guide).learning()).isTrue();
        assertThat(matches.proposals(request)).isEmpty();
    }

    @Test
    void onlyWhoIsTakenOnEnrolsAndOnlyWhileTheCourseIsOpen() {
        var guide = examples.guide(portal, 1);
        var running = courses.on(portal, CourseStage.RUNNING);
        var open = courses.on(portal, CourseStage.OPEN);
        assertThat(deeds.enrol(running.id(), guide)).isFalse();
        assertThat(deeds.enrol(open.id(), guide)).isTrue();
        assertThat(deeds.enrol(open.id(), guide)).isTrue();
        assertThat(training.enrolled(open.id())).containsExactly(guide.id());
        guides.state(guide.id(), State.LEFT, clock.instant(), State.ACTIVE);
        assertThat(deeds.enrol(open.id(), now(guide))).isFalse();
    }

    @Test
    void twoWhoTickAtOnceLoseNothing() {
        var one = examples.guide(portal, 1);
        var other = examples.guide(portal, 1);
        var course = courses.on(portal, CourseStage.RUNNING);
        courses.was(one, course, 1, coordinator);
        var date = store.dates(course.id()).getFirst();
        var both = Set.of(one.id(), other.id());
        deeds.note(date, both, Set.of(one.id()), both, coordinator);
        deeds.note(date, both, Set.of(one.id()), Set.of(), coordinator);
        assertThat(training.present(date.id())).containsExactly(other.id());
    }

    @Test
    void aCertificateIsIssuedOnceHoweverManyPressTheButton() throws Exception {
        var address = ExampleGuides.address();
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        accounts.rename(person, "Nour Al-Haddad");
        var guide = examples.guide(portal, person, 1);
        var course = courses.on(portal, CourseStage.RUNNING);
        assertThat(certificates.issue(course, guide.id(), coordinator)).isEqualTo(new Issuing.NotCompleted());
        courses.was(guide, course, 2, coordinator);
        assertThat(certificates.issue(course, guide.id(), person)).isEqualTo(new Issuing.Own());
        var issued = new ArrayList<Issuing>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var issuing = new ArrayList<Future<Issuing>>();
            for (int i = 0; i < 6; i++)
                issuing.add(threads.submit(() -> certificates.issue(course, guide.id(), coordinator)));
            for (var one : issuing) issued.add(one.get());
        }
        assertThat(issued.stream().filter(one -> one instanceof Issuing.Issued)).hasSize(1);
        assertThat(issued.stream().filter(one -> one instanceof Issuing.HasOne)).hasSize(5);
        var paper = papers.of(person).getFirst();
        assertThat(paper.name()).isEqualTo("Nour Al-Haddad");
        assertThat(paper.initials()).isEqualTo("N. A. H.");
        assertThat(paper.hours()).isEqualTo(4);
        assertThat(postBox.newest(address).subject()).isEqualTo("Dein Zertifikat ist da");
    }

    @Test
    void aMonthBeforeTheEndTheGuideIsRemindedOnceAndAYearLaterItIsForgotten() {
        var address = ExampleGuides.address();
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        var guide = examples.guide(portal, person, 1);
        var course = courses.on(portal, CourseStage.RUNNING);
        courses.was(guide, course, 2, coordinator);
        certificates.issue(course, guide.id(), coordinator);
        var until = papers.of(person).getFirst().until();
        clock.moveTo(until.minusDays(40).atStartOfDay(ZoneOffset.UTC).toInstant());
        rounds.go();
        assertThat(subjects(address)).doesNotContain(ENDS);
        clock.forward(Duration.ofDays(15));
        rounds.go();
        rounds.go();
        assertThat(subjects(address).stream().filter(ENDS::equals)).hasSize(1);
        assertThat(papers.of(person).getFirst().valid(until.plusDays(1))).isFalse();
        clock.moveTo(until.plusYears(1).plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        rounds.go();
        assertThat(papers.of(person)).isEmpty();
    }

    @Test
    void aCertificateOutlivesTheProfileButNotTheAccount() {
        var person = examples.somebody();
        var guide = examples.guide(portal, person, 1);
        var course = courses.on(portal, CourseStage.RUNNING);
        courses.was(guide, course, 2, coordinator);
        certificates.issue(course, guide.id(), coordinator);
        guides.state(guide.id(), State.LEFT, clock.instant(), State.ACTIVE);
        clock.forward(Duration.ofDays(Rules.RELEASED.keepDays() + 1));
        forgetting.go();
        assertThat(guides.with(guide.id())).isEmpty();
        assertThat(papers.of(person)).hasSize(1);
        personalData.erase(person);
        assertThat(papers.of(person)).isEmpty();
    }

    private List<String> subjects(String address) {
        return postBox.of(address).stream().map(PostBox.Received::subject).toList();
    }

    private Guide now(Guide guide) {
        return guides.with(guide.id()).orElseThrow();
    }
}
