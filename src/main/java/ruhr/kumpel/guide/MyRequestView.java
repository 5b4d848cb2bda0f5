package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// A newcomer's request, ready to print.
///
/// @param proposals who fits; only while she chooses
/// @param wishes what she chose of them, as it stands in the form
/// @param line whom she wished for and what became of it
/// @param offered a guide whom somebody else named and who has said yes
/// @param tandem where it goes on
/// @param open whether it can be taken back
public record MyRequestView(
        String href,
        String state,
        String badge,
        String text,
        String situation,
        List<GuideCard> proposals,
        List<Choice> choices,
        List<String> wishes,
        List<Step> line,
        Optional<GuideCard> offered,
        Optional<String> tandem,
        boolean choosing,
        boolean open,
        Problems problems) {

    public record Step(String name, String href, String state) {}
}
