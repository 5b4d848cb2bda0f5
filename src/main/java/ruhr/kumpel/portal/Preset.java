package ruhr.kumpel.portal;

import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Site;

/// A portal without key and host: everything else is decided, and can be changed later.
record Preset(
        String name,
        Brand brand,
        Setting setting,
        Map<PortalText, Localized> texts,
        List<Category> categories,
        List<Partner> partners,
        List<Site.NavLink> nav) {

    Portal portal(PortalId id, NewPortal wish) {
        var named = wish.name().isEmpty() ? brand : new Brand(brand.mark(), wish.name(), brand.slogan(), brand.theme());
        return new Portal(id, wish.key(), wish.hosts(), named, setting, texts, categories, partners, nav);
    }
}
