// One box that ticks all rows of the table, where scripts run.
const all = document.querySelector('[data-ticks-all]');
if (all) {
  const boxes = document.querySelectorAll('input[form="bulk"]');
  const box = all.querySelector('input');
  all.hidden = false;
  box.addEventListener('change', () => boxes.forEach(one => { one.checked = box.checked; }));
  boxes.forEach(one => one.addEventListener('change', () => { box.checked = [...boxes].every(other => other.checked); }));
}
