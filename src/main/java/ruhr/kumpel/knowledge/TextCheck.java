package ruhr.kumpel.knowledge;

import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What is wrong with what an editor wrote.
record TextCheck(Visit visit) {

    Problems of(Wording wording) {
        var problems = new Problems();
        if (wording.title().isEmpty()) problems.add("title", visit.say("knowledge.text.title.missing"));
        atMost(Wording.LONGEST_TITLE, "title", wording.title(), problems);
        atMost(Wording.LONGEST_LEAD, "lead", wording.lead(), problems);
        atMost(Wording.LONGEST_BODY, "body", wording.body(), problems);
        atMost(Wording.LONGEST_BASIS, "basis", wording.basis(), problems);
        return problems;
    }

    private void atMost(int length, String field, String text, Problems problems) {
        if (text.length() > length) problems.add(field, visit.say("knowledge.text.too-long", length, text.length()));
    }
}
