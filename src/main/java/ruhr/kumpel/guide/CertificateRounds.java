package ruhr.kumpel.guide;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reminds guides a month before a certificate ends, once, and forgets those that ended long ago.
@Component
class CertificateRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateRounds.class);

    private final Certificates certificates;

    CertificateRounds(Certificates certificates) {
        this.certificates = certificates;
    }

    void go() {
        for (var one : certificates.endingSoon()) {
            try {
                certificates.remind(one);
            } catch (RuntimeException e) {
                LOG.error("Reminding of the end of a certificate failed", e);
            }
        }
        certificates.forgetOld();
    }
}
