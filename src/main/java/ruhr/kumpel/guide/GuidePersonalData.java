package ruhr.kumpel.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.Reviews;

/// What guides and newcomers leave here. Whoever goes takes her profile or her requests along; the other side of a
/// tandem is told, and a newcomer who loses her guide comes back to the coordinator.
@Component
class GuidePersonalData implements PersonalData {

    private final GuideStore guides;
    private final SelectionStore selection;
    private final RequestStore requests;
    private final CandidateStore candidates;
    private final TandemStore tandems;
    private final WorkStore work;
    private final CaseStore cases;
    private final TrainingStore training;
    private final CertificateStore certificates;
    private final Coached coached;
    private final GuidePhotos photos;
    private final Leaving leaving;
    private final Reviews reviews;

    GuidePersonalData(
            GuideStore guides,
            SelectionStore selection,
            RequestStore requests,
            CandidateStore candidates,
            TandemStore tandems,
            WorkStore work,
            CaseStore cases,
            TrainingStore training,
            CertificateStore certificates,
            Coached coached,
            GuidePhotos photos,
            Leaving leaving,
            Reviews reviews) {
        this.guides = guides;
        this.selection = selection;
        this.requests = requests;
        this.candidates = candidates;
        this.tandems = tandems;
        this.work = work;
        this.cases = cases;
        this.training = training;
        this.certificates = certificates;
        this.coached = coached;
        this.photos = photos;
        this.leaving = leaving;
        this.reviews = reviews;
    }

    @Override
    public String section() {
        return "guide";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "certificates",
                        certificates.of(person).stream()
                                .map(one -> Map.of(
                                        "name", one.name(),
                                        "code", one.code().grouped(),
                                        "issued", one.issued().toString(),
                                        "until", one.until().toString()))
                                .toList(),
                "profiles", guides.of(person).stream().map(this::copy).toList(),
                "requests", requests.of(person).stream().map(this::copy).toList(),
                "tandems",
                        tandems.of(person).stream()
                                .map(one -> copy(one, person))
                                .toList());
    }

    @Override
    public void erase(PersonId person) {
        for (var guide : guides.of(person)) {
            leaving.guide(guide.id());
            photos.drop(guide);
            reviews.withdraw(Guides.TOPIC, guide.id().value());
            guides.remove(guide.id());
        }
        for (var request : requests.of(person)) {
            leaving.newcomer(request.id());
            requests.remove(request.id());
        }
        certificates.removeOf(person);
        selection.forget(person);
        training.forget(person);
    }

    private Map<String, Object> copy(Guide guide) {
        var profile = guide.profile();
        var copy = new LinkedHashMap<String, Object>();
        copy.put("state", guide.state().word());
        copy.put("shownAs", profile.shownAs());
        copy.put("story", profile.story());
        copy.put(
                "translations",
                guide.beside().stories().texts().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue)));
        photos.of(guide).ifPresent(one -> copy.put("photo", one.path(1280)));
        copy.put("training", training.copyOf(guide.id()));
        copy.put(
                "coaching", coached.of(guide.id()).stream().map(Interview::text).toList());
        copy.put(
                "languages",
                profile.spoken().stream()
                        .map(one -> one.language() + " " + one.level().word())
                        .toList());
        copy.put("topics", guide.beside().chosen());
        copy.put("towns", profile.towns());
        copy.put("ways", profile.ways().stream().map(WayHere::word).sorted().toList());
        copy.put("hours", profile.hours());
        copy.put("capacity", profile.capacity());
        copy.put("applied", guide.applied().toString());
        copy.put(
                "interviews",
                selection.interviews(guide.id()).stream().map(Interview::text).toList());
        copy.put(
                "decisions",
                selection.decisions(guide.id()).stream()
                        .map(one -> Map.of("accepted", one.accepted(), "met", one.met(), "reason", one.reason()))
                        .toList());
        return copy;
    }

    private Map<String, Object> copy(GuideRequest request) {
        var wanted = request.wanted();
        var copy = new LinkedHashMap<String, Object>();
        copy.put("made", request.made().toString());
        copy.put("stage", request.stage().word());
        copy.put("called", wanted.called());
        copy.put("situation", wanted.situation());
        copy.put(
                "languages", wanted.languages().stream().map(LanguageTag::value).toList());
        copy.put("topics", wanted.topics());
        copy.put("town", wanted.town().orElse(""));
        copy.put("way", wanted.way().map(WayHere::word).orElse(""));
        copy.put(
                "wishes",
                candidates.of(request.id()).stream()
                        .map(one -> one.turn().word())
                        .toList());
        return copy;
    }

    /// What the other side said about her at the end is the other side's.
    private Map<String, Object> copy(Tandem tandem, PersonId person) {
        boolean guide = tandem.guide()
                .flatMap(guides::with)
                .filter(one -> one.person().equals(person))
                .isPresent();
        var side = guide ? Side.GUIDE : Side.NEWCOMER;
        var copy = new LinkedHashMap<String, Object>();
        copy.put("as", side.word());
        copy.put("begun", tandem.begun().toString());
        copy.put("ended", tandem.ended().map(Object::toString).orElse(""));
        copy.put("goals", work.goals(tandem.id()).stream().map(Goal::text).toList());
        copy.put(
                "appointments",
                work.appointments(tandem.id()).stream()
                        .map(one -> List.of(one.start().toString(), one.title(), one.place()))
                        .toList());
        if (guide)
            copy.put(
                    "notes",
                    cases.notes(tandem.id()).stream().map(CaseNote::text).toList());
        cases.ledOn(tandem.id()).ifPresent(one -> copy.put("ledOn", List.of(one.office(), one.note())));
        copy.put(
                "feedback", work.feedback(tandem.id(), side).map(Feedback::text).orElse(""));
        return copy;
    }
}
