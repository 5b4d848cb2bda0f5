// A list on this device: kept when she presses the button, from then on with every change, opened by sending it again.
const KEY = 'kumpel-checklist';
const OURS = /^(a\.|seen\.|note\.|done$|also$)/;
const list = document.querySelector('form[data-checklist]');

const read = () => {
  try { return JSON.parse(localStorage.getItem(KEY)); } catch { return null; }
};

if (list) {
  const button = list.querySelector('[data-keep]');
  let keeps = list.dataset.device === '1';
  const keep = () => {
    const fields = [...new FormData(list)].filter(([name]) => OURS.test(name));
    localStorage.setItem(KEY, JSON.stringify(fields));
    button.querySelector('span').textContent = button.dataset.said;
  };
  button.hidden = false;
  button.addEventListener('click', () => { keeps = true; keep(); });
  list.addEventListener('input', () => { if (keeps) keep(); });
  list.addEventListener('submit', () => { if (keeps) keep(); });
  if (keeps) keep();
}

for (const form of document.querySelectorAll('form[data-kept]')) {
  const fields = read();
  if (!fields) continue;
  form.hidden = false;
  for (const [name, value] of [...fields, ['device', '1']]) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  form.querySelector('[data-forget]').addEventListener('click', () => {
    localStorage.removeItem(KEY);
    form.remove();
  });
}
