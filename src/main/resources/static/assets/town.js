// Remembers on this device for which town somebody reads: an address that names none gets the one she chose last, an
// address that names nobody's ("the whole region") forgets it. Without it the choice stands in the address alone.
const KEY = 'kumpel.town';
const chosen = new URLSearchParams(location.search).get('town');
const here = document.querySelector('[data-town]');

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // private windows of some browsers
  }
}

function remember(town) {
  try {
    if (town) localStorage.setItem(KEY, town);
    else localStorage.removeItem(KEY);
  } catch {
    // then only the address knows
  }
}

if (here) {
  const select = here.querySelector('select[name=town]');
  if (chosen !== null) remember(chosen);
  else if (!select) remember(here.dataset.town);
  else if (remembered() && [...select.options].some(option => option.value === remembered())) {
    const address = new URL(location.href);
    address.searchParams.set('town', remembered());
    location.replace(address);
  }
}
