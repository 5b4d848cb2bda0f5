package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.portal.Portals;

/// Invented guides of the welcome portal and newcomers at every step: one chooses, one waits for an answer, one
/// for whom nobody is found, and a tandem. What happens goes the way it goes for everybody.
@Component
class GuideDemo implements Demo {

    private static final String PORTAL = "welcome";
    private static final List<String> CRITERIA = List.of(
            "Selbst zugewandert",
            "Deutsch mindestens auf gutem Niveau",
            "Vier Stunden im Monat Zeit",
            "Erweitertes Führungszeugnis vorgelegt");

    private final GuideStore guides;
    private final RuleStore rules;
    private final Selection selection;
    private final Placing placing;
    private final Requests requests;
    private final CandidateStore candidates;
    private final TandemStore tandems;
    private final WorkStore work;
    private final Appointments appointments;
    private final CourseDemo courses;
    private final Accounts accounts;
    private final Portals portals;
    private final Clock clock;

    GuideDemo(
            GuideStore guides,
            RuleStore rules,
            Selection selection,
            Placing placing,
            Requests requests,
            CandidateStore candidates,
            TandemStore tandems,
            WorkStore work,
            Appointments appointments,
            CourseDemo courses,
            Accounts accounts,
            Portals portals,
            Clock clock) {
        this.guides = guides;
        this.rules = rules;
        this.selection = selection;
        this.placing = placing;
        this.requests = requests;
        this.candidates = candidates;
        this.tandems = tandems;
        this.work = work;
        this.appointments = appointments;
        this.courses = courses;
        this.accounts = accounts;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        var portal = portals.byKey(PORTAL);
        if (portal.isEmpty() || !guides.on(portal.get().id(), State.values()).isEmpty()) return;
        begin(portal.get().id());
    }

    private void begin(PortalId portal) {
        rules.change(portal, _ -> true, new Rules(5, 180, CRITERIA), clock.instant());
        var all = new ArrayList<Guide>();
        for (var told : DemoFile.read()) all.add(guide(told, portal));
        selection.note(
                all.getLast(),
                "Offen, pünktlich, kennt die Hochschule gut. Führungszeugnis kommt nächste Woche.",
                DemoPerson.MANAGER.id());
        courses.load(portal, all);
        tandem(portal, all);
        asked(portal, all);
        waiting(portal);
        planned(portal);
        ask(
                portal,
                DemoPerson.NEIGHBOUR.id(),
                "Fatima",
                "Meine Schwester kommt im März aus Casablanca nach. Wir suchen jemanden, der ihr mit der Anerkennung als Lehrerin hilft.",
                List.of("ar", "fr"),
                List.of("work", "education"),
                "05113000",
                Optional.of(WayHere.FAMILY));
    }

    private Guide guide(DemoFile.Told told, PortalId portal) {
        var profile = told.profile();
        var person = told.person()
                .map(DemoPerson::id)
                .orElseGet(() -> somebody(Slug.of(profile.shownAs(), "guide").value(), LanguageTag.GERMAN));
        if (told.person().isEmpty()) accounts.rename(person, profile.shownAs());
        var now = clock.instant();
        var guide =
                new Guide(GuideId.next(), ShortId.next(), portal, person, profile, 0, told.state(), false, now, now);
        guides.add(guide);
        return guide;
    }

    /// Mehmet accompanies Anna.
    private void tandem(PortalId portal, List<Guide> all) {
        var request = ask(
                portal,
                DemoPerson.MEMBER.id(),
                "Anna",
                "Jestem elektrykiem z Łodzi i zaczynam w styczniu pracę w Dortmundzie. Nie rozumiem, czy muszę uznać dyplom i gdzie zacząć. Mówię trochę po niemiecku.",
                List.of("pl", "de"),
                List.of("work", "authorities"),
                "05913000",
                Optional.of(WayHere.WORK));
        var mehmet = all.getFirst();
        requests.wish(request, List.of(mehmet.id()));
        candidates.current(request).ifPresent(one -> requests.accept(one.id(), mehmet.id()));
        tandems.of(request).stream().findFirst().ifPresent(one -> {
            work.addGoal(one.id(), "Wohnsitz in Dortmund angemeldet", clock.instant());
            work.reach(one.id(), work.goals(one.id()).getFirst().id());
            work.addGoal(one.id(), "Antrag auf Anerkennung bei der Handwerkskammer abgegeben", clock.instant());
            var soon = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
            appointments.make(
                    one,
                    new Appointment(
                            Ids.next(),
                            "Unterlagen durchsehen",
                            soon,
                            90,
                            "Stadtbibliothek, zweiter Stock",
                            clock.instant()),
                    Side.GUIDE);
        });
    }

    /// Mehmet has to answer, and after him Farid.
    private void asked(PortalId portal, List<Guide> all) {
        var request = ask(
                portal,
                somebody("nasrin", new LanguageTag("en")),
                "Nasrin",
                "من در تبریز پرستار هستم و از بهار در بوخوم کار می‌کنم. برای پیدا کردن خانه و ثبت نام در اداره به کمک نیاز دارم.",
                List.of("fa", "tr"),
                List.of("housing", "authorities"),
                "05911000",
                Optional.of(WayHere.WORK));
        var farid = all.stream()
                .filter(one -> one.profile().shownAs().equals("Farid"))
                .toList();
        requests.wish(
                request,
                Stream.concat(Stream.of(all.getFirst()), farid.stream())
                        .map(Guide::id)
                        .toList());
    }

    /// Nobody speaks her language.
    private void waiting(PortalId portal) {
        var request = ask(
                portal,
                somebody("linh", LanguageTag.ENGLISH),
                "Linh",
                "我和先生四月搬到杜伊斯堡。我想找会说中文的人，帮我看懂幼儿园的合同。",
                List.of("zh"),
                List.of("family", "housing"),
                "05112000",
                Optional.of(WayHere.FAMILY));
        requests.wish(request, List.of());
    }

    /// They wish nobody in particular: a plan finds somebody for each.
    private void planned(PortalId portal) {
        var iryna = ask(
                portal,
                somebody("iryna", new LanguageTag("uk")),
                "Iryna",
                "Ми з донькою переїхали до Ессена. Шукаю когось, хто допоможе зі школою і лікарем.",
                List.of("uk", "en"),
                List.of("education", "health"),
                "05113000",
                Optional.of(WayHere.REFUGE));
        var karim = ask(
                portal,
                somebody("karim", LanguageTag.ARABIC),
                "Karim",
                "أبدأ الدراسة في بوخوم في أكتوبر ولا أعرف كيف أجد سكنًا وكيف أسجّل عنواني.",
                List.of("ar", "en"),
                List.of("housing", "authorities"),
                "05911000",
                Optional.of(WayHere.STUDY));
        var deniz = ask(
                portal,
                somebody("deniz", LanguageTag.TURKISH),
                "Deniz",
                "Dortmund’da bir kahve dükkânı açmak istiyorum. Hangi daireye önce gitmeliyim?",
                List.of("tr", "de"),
                List.of("work", "authorities"),
                "05913000",
                Optional.of(WayHere.FOUNDING));
        for (var one : List.of(iryna, karim, deniz)) requests.wish(one, List.of());
    }

    private RequestId ask(
            PortalId portal,
            PersonId person,
            String called,
            String situation,
            List<String> languages,
            List<String> topics,
            String town,
            Optional<WayHere> way) {
        var id = new RequestId(Ids.next());
        placing.place(
                id,
                portal,
                new Wanted(
                        called,
                        situation,
                        languages.stream().map(LanguageTag::new).toList(),
                        topics,
                        Optional.of(town),
                        way),
                person);
        return id;
    }

    private PersonId somebody(String name, LanguageTag language) {
        return accounts.personFor(new EmailAddress(name.toLowerCase(Locale.ROOT) + "@guides.example.org"), language);
    }
}
