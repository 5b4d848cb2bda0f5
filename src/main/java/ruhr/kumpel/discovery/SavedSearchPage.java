package ruhr.kumpel.discovery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Saves a search: a visitor says to which address, a member just presses the button.
@Controller
@Access(Access.For.EVERYBODY)
class SavedSearchPage {

    private static final String EMAIL = "email";

    private final FilterReader filters;
    private final SavedSearches searches;
    private final FilterWords words;

    SavedSearchPage(FilterReader filters, SavedSearches searches, FilterWords words) {
        this.filters = filters;
        this.searches = searches;
        this.words = words;
    }

    @GetMapping("/{lang}/saved-searches")
    String form(
            @RequestParam MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        return show(filters.read(query, visit.portal()).filter(), "", new Problems(), visit, model);
    }

    @PostMapping("/{lang}/saved-searches")
    String save(
            @RequestParam MultiValueMap<String, String> form, Visit visit, Model model, HttpServletResponse response) {
        var query = new LinkedMultiValueMap<>(form);
        query.remove(EMAIL);
        var filter = filters.read(query, visit.portal()).filter();
        if (visit.member().isPresent()) {
            searches.save(filter, visit.memberHere(), visit);
            return "redirect:" + visit.link(SavedSearches.PATH);
        }
        var typed = form.getFirst(EMAIL) == null ? "" : form.getFirst(EMAIL).strip();
        var problems = new Problems();
        var address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            problems.add(EMAIL, visit.say("discovery.saved.email-wrong"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(filter, typed, problems, visit, model);
        }
        return switch (searches.save(filter, address.get(), visit)) {
            case Asked.Sent(var path) -> "redirect:" + visit.link(path);
            case Asked.TooMany _ -> {
                problems.addTooMany(EMAIL, visit.say("discovery.saved.too-many"));
                response.setStatus(problems.status().value());
                yield show(filter, typed, problems, visit, model);
            }
        };
    }

    @GetMapping("/{lang}/saved-searches/saved")
    String saved(Visit visit, Model model) {
        model.addAttribute(
                "page", Page.titled(visit.say("discovery.saved.done")).hidden());
        return "discovery/saved";
    }

    private String show(Filter filter, String typed, Problems problems, Visit visit, Model model) {
        var mine = visit.member()
                .map(member -> searches.of(member, visit.portal()))
                .orElse(List.of());
        model.addAttribute(
                "view",
                new SavedSearchView(
                        words.of(filter, visit),
                        FilterPage.kept(filter.near(
                                java.util.Optional.empty(), filter.town().isPresent() ? filter.radius() : 0)),
                        typed,
                        problems,
                        visit.member().isPresent(),
                        mine.stream().map(search -> saved(search, visit)).toList()));
        model.addAttribute(
                "page", Page.titled(visit.say("discovery.saved.title")).hidden());
        return "discovery/saved-search";
    }

    private SavedSearchView.Saved saved(SavedSearch search, Visit visit) {
        var filter = filters.read(FilterQuery.parsed(search.query()), search.portal())
                .filter();
        return new SavedSearchView.Saved(
                search.id(), words.of(filter, visit), visit.link(ResultsPage.LIST) + search.query());
    }
}
