package ruhr.kumpel.project;

import ruhr.kumpel.web.Problems;

/// A form that was looked at.
sealed interface Checked {

    record Fine(Content content) implements Checked {}

    record Wrong(Problems problems) implements Checked {}
}
