package ruhr.kumpel.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Picture;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Makes ready to print who speaks for campaigns.
@Component
class FaceViews {

    private static final int WIDTH = 320;

    private final FaceStore store;
    private final CampaignStore campaigns;
    private final Pictures pictures;

    FaceViews(FaceStore store, CampaignStore campaigns, Pictures pictures) {
        this.store = store;
        this.campaigns = campaigns;
        this.pictures = pictures;
    }

    List<FaceView> forAll(Visit visit) {
        return shown(store.forAll(visit.portal()), visit);
    }

    List<FaceView> of(Campaign campaign, Visit visit) {
        return shown(store.of(campaign.id()), visit);
    }

    private List<FaceView> shown(List<Face> faces, Visit visit) {
        return views(faces.stream().filter(Face::shown).toList(), "", visit);
    }

    /// @param base of the addresses at which something is done with them; empty for readers
    private List<FaceView> views(List<Face> faces, String base, Visit visit) {
        Map<MediaId, Picture> portraits = pictures.with(
                faces.stream().flatMap(one -> one.portrait().stream()).toList());
        return faces.stream().map(one -> view(one, portraits, base, visit)).toList();
    }

    private FaceView view(Face face, Map<MediaId, Picture> portraits, String base, Visit visit) {
        var campaign =
                base.isEmpty() ? Optional.<Campaign>empty() : face.campaign().flatMap(campaigns::with);
        return new FaceView(
                visit.say("campaign.face.kind." + face.kind().word()),
                face.name(),
                face.known(),
                face.website(),
                visit.say(face.quote()),
                face.portrait()
                        .flatMap(one -> Optional.ofNullable(portraits.get(one)))
                        .filter(Picture::shown)
                        .map(one -> new FaceView.Portrait(one.path(WIDTH), visit.say(one.alternative()))),
                !face.shown(),
                campaign.map(one -> visit.say(one.content().title()).value()).orElse(""),
                campaign.map(one -> visit.link(one.path())).orElse(""),
                base.isEmpty() ? "" : base + "/" + face.id());
    }

    /// For the team of a campaign.
    FaceView.Desk desk(Campaign campaign, FaceForm form, Problems problems, Visit visit) {
        var base = visit.link(campaign.path() + "/faces");
        return desk(false, base, List.of(), views(store.of(campaign.id()), base, visit), form, problems, visit);
    }

    /// For the portal's manager.
    FaceView.Desk desk(FaceForm form, Problems problems, Visit visit) {
        var base = visit.link("/manage/faces");
        return desk(
                true,
                base,
                views(store.waiting(visit.portal()), base, visit),
                views(store.forAll(visit.portal()).stream().filter(Face::shown).toList(), base, visit),
                form,
                problems,
                visit);
    }

    private static FaceView.Desk desk(
            boolean manages,
            String base,
            List<FaceView> waiting,
            List<FaceView> shown,
            FaceForm form,
            Problems problems,
            Visit visit) {
        return new FaceView.Desk(manages, base, waiting, shown, form, kinds(visit), quotes(visit), problems);
    }

    /// @param base of the addresses at which something is done with faces, below the language
    FaceView.Edit edit(
            boolean manages, String base, Face face, FaceForm form, Seen seen, Problems problems, Visit visit) {
        var one = views(List.of(face), visit.link(base), visit).getFirst();
        return new FaceView.Edit(
                manages,
                visit.link(base),
                one.action() + "/edit",
                one,
                form,
                kinds(visit),
                quotes(visit),
                seen,
                problems);
    }

    private static List<Choice> kinds(Visit visit) {
        return Arrays.stream(Face.Kind.values())
                .map(one -> Choice.of(one.word(), visit.say("campaign.face.kind." + one.word())))
                .toList();
    }

    private static List<FaceView.Quote> quotes(Visit visit) {
        return visit.site().languages().stream()
                .map(one -> new FaceView.Quote("quote-" + one, one.ownName(), one.value(), one.direction()))
                .toList();
    }
}
