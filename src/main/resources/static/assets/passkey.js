// Passkeys, for sign-in and for adding one. The forms stay hidden where a browser knows none.
const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), sign => sign.charCodeAt(0));
const toText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

const send = async (path, body) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
};

const known = passkeys => (passkeys ?? []).map(passkey => ({ ...passkey, id: toBytes(passkey.id) }));

const signIn = async () => {
  const options = await send("/webauthn/authenticate/options");
  const passkey = await navigator.credentials.get({
    publicKey: { ...options, challenge: toBytes(options.challenge), allowCredentials: known(options.allowCredentials) },
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = passkey.response;
  await send("/login/webauthn", {
    id: passkey.id,
    rawId: toText(passkey.rawId),
    response: {
      authenticatorData: toText(authenticatorData),
      clientDataJSON: toText(clientDataJSON),
      signature: toText(signature),
      userHandle: userHandle ? toText(userHandle) : undefined,
    },
    credType: passkey.type,
    clientExtensionResults: passkey.getClientExtensionResults(),
    authenticatorAttachment: passkey.authenticatorAttachment,
  });
};

const add = async form => {
  const options = await send("/webauthn/register/options");
  const passkey = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: toBytes(options.challenge),
      user: { ...options.user, id: toBytes(options.user.id), name: options.user.displayName },
      excludeCredentials: known(options.excludeCredentials),
    },
  });
  await send("/webauthn/register", {
    publicKey: {
      credential: {
        id: passkey.id,
        rawId: toText(passkey.rawId),
        response: {
          attestationObject: toText(passkey.response.attestationObject),
          clientDataJSON: toText(passkey.response.clientDataJSON),
          transports: passkey.response.getTransports(),
        },
        type: passkey.type,
        clientExtensionResults: passkey.getClientExtensionResults(),
        authenticatorAttachment: passkey.authenticatorAttachment,
      },
      label: form.elements.label?.value || form.dataset.label,
    },
  });
};

const deeds = { "sign-in": signIn, add };

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    const problem = form.querySelector("[data-passkey-problem]");
    form.querySelector("button").addEventListener("click", async () => {
      problem.hidden = true;
      try {
        await deeds[form.dataset.passkey](form);
        form.submit();
      } catch {
        problem.hidden = false;
      }
    });
  }
}
