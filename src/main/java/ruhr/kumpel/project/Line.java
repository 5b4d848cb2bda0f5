package ruhr.kumpel.project;

import java.util.UUID;
import ruhr.kumpel.kernel.Localized;

/// A line as it stands: how many of the quantity are promised here or came from elsewhere.
record Line(LineContent content, int elsewhere, int promised) {

    UUID id() {
        return content.id();
    }

    Side side() {
        return content.side();
    }

    Localized label() {
        return content.label();
    }

    int quantity() {
        return content.quantity().count();
    }

    int given() {
        return elsewhere + promised;
    }

    int left() {
        return quantity() - given();
    }
}
