// Shows what may be there already, as soon as a save of the draft has found something (event "alike" with { hint, alike }).
// Says it once: the same entries again change nothing, so that nobody hears them every few seconds.
const box = document.querySelector('[data-alike]');

if (box) {
  const [quiet, details] = box.children;
  const list = details.querySelector('ul');
  let shown = [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')).join();

  document.addEventListener('alike', ({ detail }) => {
    const found = detail.alike.map((one) => one.href).join();
    if (found === shown) return;
    shown = found;
    list.replaceChildren(...detail.alike.map(line));
    details.querySelector('summary').textContent = detail.hint;
    details.hidden = found === '';
    quiet.hidden = found !== '';
  });
}

function line(one) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  Object.assign(link, { href: one.href, target: '_blank', rel: 'noopener', lang: one.language, dir: one.dir, textContent: one.title });
  const where = document.createElement('span');
  where.className = 'muted';
  where.textContent = one.where;
  item.append(link, ' ', where);
  return item;
}
