// Saves what is being typed every few seconds, under the address of this page. Without this script the button does.
const form = document.querySelector('form[data-draft]');
// Not form.action: buttons of that name hide it.
const address = form.getAttribute('action');
const said = form.querySelector('[data-said] span');
const EVERY = 3000;
let changed = false;
let saving = null;
let stopped = false;

const fields = () => {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  return typed;
};

const save = (last) => {
  if (changed && !saving && !stopped) saving = send(last).finally(() => { saving = null; });
};

const send = async (last) => {
  changed = false;
  try {
    const answer = await fetch(address, { method: 'PUT', body: fields(), keepalive: last === true });
    const data = await answer.json();
    said.textContent = data.said;
    if (answer.ok) form.elements.version.value = data.version;
    else stopped = true;
    if (data.alike) document.dispatchEvent(new CustomEvent('alike', { detail: data }));
  } catch {
    changed = true;
    said.textContent = form.dataset.failed;
  }
};

form.addEventListener('input', () => { changed = true; });
form.addEventListener('change', () => { changed = true; });
form.addEventListener('place', () => { changed = true; save(); });
// A save that is under way makes a new version: the form must not leave with the old one.
form.addEventListener('submit', async (event) => {
  stopped = true;
  if (!saving) return;
  event.preventDefault();
  await saving;
  form.requestSubmit(event.submitter);
});
addEventListener('pageshow', () => { stopped = false; });
addEventListener('pagehide', () => save(true));
document.addEventListener('visibilitychange', () => { if (document.hidden) save(true); });
setInterval(() => save(), EVERY);

// It saves by itself.
form.querySelector('[data-saves]').hidden = true;

// Chosen photos go up at once; the button is for those without script.
const upload = form.querySelector('[data-upload]');
const photos = form.querySelector('input[type="file"]');
if (upload && photos) {
  upload.hidden = true;
  photos.addEventListener('change', () => { if (photos.files.length > 0) form.requestSubmit(upload); });
}

// What came back with mistakes is read out and seen first.
document.querySelector('#problems, #alike')?.focus();
