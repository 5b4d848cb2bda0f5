package ruhr.kumpel.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;

/// Persons as WebAuthn wants them. Spring knows them by a user name, which here is the id; the person's device
/// shows her own address beside the passkey.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final PersonStore persons;

    PasskeyOwners(PersonStore persons) {
        this.persons = persons;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return owner(new PersonId(UUID.fromString(id)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return owner(Passkeys.person(handle));
    }

    private @Nullable PublicKeyCredentialUserEntity owner(PersonId person) {
        return persons.addressOf(person)
                .map(EmailAddress::value)
                .map(address -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Passkeys.handle(person))
                        .name(person.toString())
                        .displayName(address)
                        .build())
                .orElse(null);
    }

    /// Persons come and go elsewhere.
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }
}
