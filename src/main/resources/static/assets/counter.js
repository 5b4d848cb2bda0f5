// Says how many characters are left below a text field; the field itself takes any length, so that nothing is cut off.
for (const line of document.querySelectorAll('[data-counts]')) {
  const field = document.getElementById(line.dataset.counts);
  if (!field) continue;
  const count = () => {
    const left = Number(line.dataset.limit) - field.value.length;
    line.hidden = left > 1000;
    line.textContent = line.dataset.words.replace('#', new Intl.NumberFormat(document.documentElement.lang).format(left));
  };
  field.addEventListener('input', count);
  count();
}
