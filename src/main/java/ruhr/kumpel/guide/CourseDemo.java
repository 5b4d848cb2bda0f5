package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Two invented runs of the qualification: one is over and two guides have their certificates, the next begins soon.
@Component
class CourseDemo {

    private static final PersonId COORDINATOR = DemoPerson.MANAGER.id();

    private final Courses courses;
    private final CourseStore store;
    private final Training training;
    private final Certificates certificates;
    private final Coached coached;
    private final Stories stories;
    private final GuideStore guides;
    private final Clock clock;

    CourseDemo(
            Courses courses,
            CourseStore store,
            Training training,
            Certificates certificates,
            Coached coached,
            Stories stories,
            GuideStore guides,
            Clock clock) {
        this.courses = courses;
        this.store = store;
        this.training = training;
        this.certificates = certificates;
        this.coached = coached;
        this.stories = stories;
        this.guides = guides;
        this.clock = clock;
    }

    private record Part(String title, String text, String topic, boolean required, String material) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "Begleiten, ohne zu retten",
                    "Was eine Begleitung leistet und was nicht. Nähe und Grenzen, Verschwiegenheit, wann man weiterleitet.",
                    "",
                    true,
                    "Merkblatt Verschwiegenheit, liegt im Kurs aus"),
            new Part(
                    "Ämter und Aufenthalt",
                    "Wohnsitz anmelden, Aufenthaltstitel, Termine bei der Ausländerbehörde. Welche Fragen Guides beantworten und welche eine Beratungsstelle.",
                    "authorities",
                    true,
                    "Informationen des Bundes: https://www.make-it-in-germany.com"),
            new Part(
                    "Anerkennung und Arbeit",
                    "Berufe mit und ohne Anerkennungspflicht, der Weg eines Antrags, Bewerben in Deutschland.",
                    "work",
                    true,
                    "Anerkennungsfinder: https://www.anerkennung-in-deutschland.de"),
            new Part(
                    "Kita, Schule, Familie",
                    "Wie man einen Kitaplatz findet, wie Kinder in die Schule kommen, Kindergeld und Elternzeit.",
                    "family",
                    false,
                    ""));

    /// @param all in the order of the file
    void load(PortalId portal, List<Guide> all) {
        var spring = course(portal, "Qualifizierung Frühjahr", CourseStage.RUNNING, -170);
        var mehmet = all.get(0);
        var amina = all.get(1);
        for (var guide : List.of(mehmet, amina)) attends(guide, spring, PARTS.size());
        for (var guide : List.of(all.get(2), all.get(5))) attends(guide, spring, 3);
        for (var guide : List.of(mehmet, amina)) certificates.issue(spring, guide.id(), COORDINATOR);
        courses.change(
                new Course(
                        spring.id(),
                        portal,
                        spring.title(),
                        spring.about(),
                        spring.attendance(),
                        spring.months(),
                        CourseStage.OVER),
                _ -> true);
        training.waive(
                all.get(4),
                "work",
                "Lina arbeitet seit sechs Jahren in der Anerkennungsberatung der Klinik.",
                COORDINATOR);
        var autumn = course(portal, "Qualifizierung Winter", CourseStage.OPEN, 14);
        for (var guide : List.of(all.get(2), all.get(3), all.get(7))) training.enrol(autumn.id(), guide);
        coached.note(
                mehmet.id(),
                "Will sich mehr Zeit zwischen zwei Begleitungen lassen. Vereinbart: höchstens drei gleichzeitig, Gespräch in vier Wochen.",
                COORDINATOR,
                clock.instant());
        stories.put(
                guides.with(mehmet.id()).orElseThrow(),
                new LanguageTag("tr"),
                "2009’da Gaziantep’ten Dortmund’a, burada kimsenin tanımadığı bir elektrikçi belgesiyle geldim. Denklik on dört ay sürdü, her mektubu üç kez okudum.\n\nBugün bir atölye yönetiyorum. Daireye birlikte giderim, formları açıklarım, rahatça kenara konulabilecekleri de söylerim.",
                _ -> true,
                COORDINATOR);
        stories.put(
                guides.with(mehmet.id()).orElseThrow(),
                new LanguageTag("en"),
                "I came from Gaziantep to Dortmund in 2009, an electrician with a certificate that nobody here knew. Recognition took fourteen months, and I read every letter three times.\n\nToday I run a workshop. I come along to the office, explain forms, and also say what you can safely leave aside.",
                _ -> true,
                COORDINATOR);
    }

    /// Its dates lie a month apart.
    private Course course(PortalId portal, String title, CourseStage stage, int firstDay) {
        var course = new Course(
                CourseId.next(),
                portal,
                title,
                "Ein halbes Jahr, ein Samstag im Monat und ein Abend online. Mit Menschen, die selbst beraten.",
                75,
                24,
                stage);
        courses.make(course);
        int day = firstDay;
        for (var part : PARTS) {
            var module = new CourseModule(
                    Ids.next(), course.id(), part.title(), part.text(), part.topic(), part.required(), part.material());
            courses.add(module);
            var start = clock.instant()
                    .truncatedTo(ChronoUnit.DAYS)
                    .plus(Duration.ofDays(day))
                    .plus(Duration.ofHours(9));
            courses.add(
                    module,
                    new CourseDate(Ids.next(), module.id(), start, 300, "Haus der Vielfalt, Raum 2", clock.instant()));
            day += 30;
        }
        return course;
    }

    private void attends(Guide guide, Course course, int dates) {
        for (var date : store.dates(course.id()).subList(0, dates))
            training.note(date, Set.of(guide.id()), Set.of(), Set.of(guide.id()), COORDINATOR);
    }
}
