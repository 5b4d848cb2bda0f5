package ruhr.kumpel.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Makes the form of a business ready to print.
@Component
class BusinessFormViews {

    private static final int SMALL = 320;

    private final FormChoices choices;
    private final Portals portals;
    private final Photos photos;

    BusinessFormViews(FormChoices choices, Portals portals, Photos photos) {
        this.choices = choices;
        this.portals = portals;
        this.photos = photos;
    }

    BusinessFormView of(Organisation organisation, BusinessForm form, Problems problems, Seen seen, Visit visit) {
        var path = visit.link(organisation.path());
        return new BusinessFormView(
                organisation.name(),
                path + "/business",
                path,
                path + "/edit",
                fields(form),
                topics(visit),
                choices.towns(visit),
                choices.languages(visit, List.of(form.saidIn(visit).value())),
                HoursInput.of(form.texts(), visit),
                form.delivers(),
                photos(organisation, path, visit),
                problems,
                seen);
    }

    PhotosOnlyView photosOnly(Organisation organisation, Problems problems, Visit visit) {
        var path = visit.link(organisation.path());
        return new PhotosOnlyView(path + "/business", photos(organisation, path, visit), problems);
    }

    private static BusinessFormView.Fields fields(BusinessForm form) {
        return new BusinessFormView.Fields(
                form.text(BusinessForm.CATEGORY),
                form.text(BusinessForm.PLACE),
                form.text(BusinessForm.TOWN),
                form.text(BusinessForm.LAT),
                form.text(BusinessForm.LON),
                form.yes(BusinessForm.BY_APPOINTMENT),
                form.text(BusinessForm.RADIUS),
                form.text(BusinessForm.SERVICES),
                form.text(BusinessForm.SAID_IN),
                form.text(BusinessForm.PHONE),
                form.text(BusinessForm.SHOP),
                form.text(BusinessForm.RESERVATION),
                form.text(BusinessForm.SOCIAL));
    }

    /// Each topic of the portal with those below it behind it.
    private List<Choice> topics(Visit visit) {
        var portal = portals.with(visit.portal());
        var topics = new ArrayList<Choice>();
        for (var topic : portal.topics()) {
            var name = visit.say(topic.name()).value();
            topics.add(Choice.of(topic.key(), name));
            portal.below(topic.key())
                    .forEach(below -> topics.add(Choice.of(
                            below.key(),
                            visit.say(
                                    "organisation.business.category.below",
                                    name,
                                    visit.say(below.name()).value()))));
        }
        return topics;
    }

    private BusinessFormView.PhotosView photos(Organisation organisation, String path, Visit visit) {
        var all = photos.of(organisation.id());
        return new BusinessFormView.PhotosView(
                path + "/photos",
                all.stream()
                        .map(photo -> new BusinessFormView.Photo(
                                photo.path(SMALL),
                                SMALL / 2,
                                SMALL / 2 * photo.height() / photo.width(),
                                visit.say(photo.alternative()).value(),
                                path + "/photos/" + photo.id() + "/removal"))
                        .toList(),
                all.size() >= Photos.MOST);
    }
}
