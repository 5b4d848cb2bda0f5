package ruhr.kumpel.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;

/// Where the card provider tells what happened. Its operator enters this address there, for events of connected
/// accounts.
@RestController
@Access(value = Access.For.EVERYBODY, on = Access.On.BARE_HOST)
class CardMessagesPage {

    private static final int LONGEST = 1_000_000;

    private final CardMessages messages;

    CardMessagesPage(CardMessages messages) {
        this.messages = messages;
    }

    @PostMapping("/webhooks/stripe")
    ResponseEntity<Void> hear(
            @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature, HttpServletRequest request)
            throws IOException {
        if (!messages.heard()) throw new NotFound();
        var message = request.getInputStream().readNBytes(LONGEST);
        var status = message.length == LONGEST
                ? HttpStatus.CONTENT_TOO_LARGE
                : switch (messages.hear(message, signature)) {
                    case TAKEN -> HttpStatus.OK;
                    case FORGED -> HttpStatus.BAD_REQUEST;
                    case LATER -> HttpStatus.SERVICE_UNAVAILABLE;
                };
        return ResponseEntity.status(status).build();
    }
}
