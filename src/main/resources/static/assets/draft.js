// Saves what is being typed every few seconds, under the address of this page. Without this script the button does.
const form = document.querySelector('form[data-draft]');
// Not form.action: buttons of that name hide it.
const address = form.getAttribute('action');
const said = form.querySelector('[data-said] span');
const EVERY = 3000;
let changed = false;
let saving = false;
let stopped = false;

const fields = () => {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  return typed;
};

const save = async (last) => {
  if (!changed || saving || stopped) return;
  changed = false;
  saving = true;
  try {
    const answer = await fetch(address, { method: 'PUT', body: fields(), keepalive: last === true });
    const data = await answer.json();
    said.textContent = data.said;
    if (answer.ok) form.elements.version.value = data.version;
    else stopped = true;
  } catch {
    changed = true;
    said.textContent = form.dataset.failed;
  } finally {
    saving = false;
  }
};

form.addEventListener('input', () => { changed = true; });
form.addEventListener('change', () => { changed = true; });
form.addEventListener('submit', () => { stopped = true; });
addEventListener('pageshow', () => { stopped = false; });
addEventListener('pagehide', () => save(true));
document.addEventListener('visibilitychange', () => { if (document.hidden) save(true); });
setInterval(save, EVERY);

// Chosen photos go up at once; the button is for those without script.
const upload = form.querySelector('[data-upload]');
const photos = form.querySelector('input[type="file"]');
if (upload && photos) {
  upload.hidden = true;
  photos.addEventListener('change', () => { if (photos.files.length > 0) form.requestSubmit(upload); });
}

// What came back with mistakes is read out and seen first.
document.querySelector('#problems, #alike')?.focus();
