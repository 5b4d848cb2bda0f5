package ruhr.kumpel.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.organisation.Organisations;

/// Who speaks for the demo's campaigns: `demo/faces.yaml`.
@Component
class DemoFaces {

    private final Faces faces;
    private final CampaignStore campaigns;
    private final Organisations organisations;
    private final Pictures pictures;

    DemoFaces(Faces faces, CampaignStore campaigns, Organisations organisations, Pictures pictures) {
        this.faces = faces;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.pictures = pictures;
    }

    /// Without those of campaigns that somebody has ended or hidden since.
    void load(PortalId portal) {
        for (var one : DemoTexts.read("faces.yaml")) {
            var organisation = Optional.ofNullable((String) one.get("campaign"));
            var campaign = organisation.flatMap(this::campaign);
            if (organisation.isEmpty() || campaign.isPresent()) faces.bring(face(one, portal, campaign));
        }
    }

    private Face face(Map<String, Object> one, PortalId portal, Optional<Campaign> campaign) {
        var id = Ids.next();
        return new Face(
                id,
                portal,
                campaign.map(Campaign::id),
                Face.Kind.parse((String) DemoTexts.the(one, "kind")).orElseThrow(),
                (String) DemoTexts.the(one, "name"),
                (String) DemoTexts.the(one, "known"),
                (String) one.getOrDefault("website", ""),
                DemoTexts.localized(one, 0),
                Optional.ofNullable((String) one.get("picture")).flatMap(name -> portrait(name, id, one)),
                (Boolean) one.getOrDefault("shown", true),
                campaign.map(Campaign::writer).orElse(DemoPerson.MANAGER.id()));
    }

    private Optional<Campaign> campaign(String organisation) {
        return organisations.with(Slug.of(organisation, "organisation")).stream()
                .flatMap(found -> campaigns.of(found.id()).stream())
                .filter(Campaign::readable)
                .findFirst();
    }

    private Optional<MediaId> portrait(String name, java.util.UUID face, Map<String, Object> one) {
        try (var in = new ClassPathResource("demo/pictures/" + name).getInputStream()) {
            if (!(pictures.take(in, name, new Owner(Faces.KIND, face)) instanceof Taking.Taken(var id)))
                return Optional.empty();
            pictures.describe(id, DemoTexts.localized(one, 1));
            return Optional.of(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
