package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// A guide's own notes about a case, ready to print.
public record CaseNotesView(
        String action, String back, String with, boolean open, List<Note> notes, String note, Problems problems) {

    public record Note(String text, When when, String removal) {}
}
