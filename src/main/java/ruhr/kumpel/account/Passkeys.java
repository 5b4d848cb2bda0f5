package ruhr.kumpel.account;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// The passkeys, in a table of ours: Spring's own repository writes to a fixed table name outside every schema,
/// with the person as text and without a foreign key.
@Component
class Passkeys implements UserCredentialRepository {

    private final JdbcClient db;

    Passkeys(JdbcClient db) {
        this.db = db;
    }

    /// As WebAuthn names a person: the sixteen bytes of her id, nothing that says who she is.
    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public void save(CredentialRecord passkey) {
        db.sql("""
                insert into account.passkey (id, person_id, public_key, signature_count, uv_initialized, backup_eligible,
                       backup_state, transports, attestation_object, client_data, created, last_used, label)
                values (:id, :person, :key, :count, :verified, :eligible, :backed, :transports, :attestation, :data,
                       :created, :used, :label)
                on conflict (id) do update
                   set signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
                       backup_state = excluded.backup_state, last_used = excluded.last_used
                 where passkey.person_id = excluded.person_id
                """)
                .param("id", passkey.getCredentialId().getBytes())
                .param("person", person(passkey.getUserEntityUserId()).value())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("transports", transports(passkey.getTransports()))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("data", bytes(passkey.getAttestationClientDataJSON()))
                .param("created", SqlTime.of(passkey.getCreated()))
                .param("used", SqlTime.of(passkey.getLastUsed()))
                .param("label", label(passkey.getLabel()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("select * from account.passkey where id = :id")
                .param("id", id.getBytes())
                .query((row, _) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql("select * from account.passkey where person_id = :person order by created")
                .param("person", person(handle).value())
                .query((row, _) -> passkey(row))
                .list();
    }

    @Override
    public void delete(Bytes id) {
        db.sql("delete from account.passkey where id = :id")
                .param("id", id.getBytes())
                .update();
    }

    void remove(PersonId person, Bytes id) {
        db.sql("delete from account.passkey where id = :id and person_id = :person")
                .param("id", id.getBytes())
                .param("person", person.value())
                .update();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(handle(new PersonId(row.getObject("person_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports(row.getString("transports")))
                .attestationObject(bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(bytes(row.getBytes("client_data")))
                .created(SqlTime.in(row, "created"))
                .lastUsed(SqlTime.in(row, "last_used"))
                .label(row.getString("label"))
                .build();
    }

    private static String label(String typed) {
        var text = typed.strip();
        return text.substring(0, Math.min(80, text.length()));
    }

    private static String transports(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Stream.of(words.split(","))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
