package ruhr.kumpel.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Site;

/// A brand on its own host, with all that makes it different from the others: data, never code.
///
/// @param key by which it is known in files and logs, unique: `support`
/// @param hosts host names in lower case, without port; the first is the one links use
/// @param nav at most four links of the header
public record Portal(
        PortalId id,
        String key,
        List<String> hosts,
        Brand brand,
        Setting setting,
        Map<PortalText, Localized> texts,
        List<Category> categories,
        List<Partner> partners,
        List<Site.NavLink> nav) {

    static final int MOST_NAV = 4;

    public Portal {
        hosts = List.copyOf(hosts);
        texts = Map.copyOf(texts);
        categories = List.copyOf(categories);
        partners = List.copyOf(partners);
        nav = List.copyOf(nav);
        if (hosts.isEmpty()) throw new IllegalArgumentException("A portal has a host");
        if (nav.size() > MOST_NAV) throw new IllegalArgumentException("At most four links fit into the header");
        checkTree(categories);
    }

    public Localized name() {
        return brand.name();
    }

    public Localized slogan() {
        return brand.slogan();
    }

    public Policy policy() {
        return setting.policy();
    }

    public List<LanguageTag> languages() {
        return setting.languages();
    }

    public Localized text(PortalText text) {
        return texts.getOrDefault(text, Localized.EMPTY);
    }

    public Optional<Category> category(String key) {
        return categories.stream()
                .filter(category -> category.key().equals(key))
                .findFirst();
    }

    /// The topics of the first level.
    public List<Category> topics() {
        return categories.stream()
                .filter(category -> category.parent().isEmpty())
                .toList();
    }

    /// The topics below this one.
    public List<Category> below(String key) {
        return categories.stream()
                .filter(category -> category.parent().filter(key::equals).isPresent())
                .toList();
    }

    public Portal branded(Brand other) {
        return new Portal(id, key, hosts, other, setting, texts, categories, partners, nav);
    }

    public Portal set(Setting other) {
        return new Portal(id, key, hosts, brand, other, texts, categories, partners, nav);
    }

    public Portal under(Policy policy) {
        return set(setting.under(policy));
    }

    public Portal at(List<String> others) {
        return new Portal(id, key, others, brand, setting, texts, categories, partners, nav);
    }

    public Portal saying(Map<PortalText, Localized> others) {
        return new Portal(id, key, hosts, brand, setting, others, categories, partners, nav);
    }

    public Portal sortedBy(List<Category> others) {
        return new Portal(id, key, hosts, brand, setting, texts, others, partners, nav);
    }

    public Portal carriedBy(List<Partner> others) {
        return new Portal(id, key, hosts, brand, setting, texts, categories, others, nav);
    }

    private static void checkTree(List<Category> categories) {
        var tops = categories.stream()
                .filter(one -> one.parent().isEmpty())
                .map(Category::key)
                .toList();
        for (var category : categories)
            if (category.parent().isPresent()
                    && !tops.contains(category.parent().get()))
                throw new IllegalArgumentException("A category lies below one of the first level: " + category.key());
    }
}
