// The pin on the posting page: shows where the typed place was found and may be dragged or put elsewhere by a tap.
// Only the towns' outlines are drawn; nothing is asked of anybody else.
for (const box of document.querySelectorAll('[data-pin]')) pin(box);

function pin(box) {
  const place = document.querySelector(box.dataset.place);
  const lat = document.querySelector(box.dataset.lat);
  const lon = document.querySelector(box.dataset.lon);
  let map;
  let marker;

  place.addEventListener('place', ({ detail }) => show(detail.lat, detail.lon));
  place.addEventListener('input', () => { put('', ''); });
  if (lat.value && lon.value) show(Number(lat.value), Number(lon.value));

  async function show(y, x) {
    await open();
    marker.setLatLng([y, x]);
    map.setView([y, x], 12);
  }

  async function open() {
    box.hidden = false;
    if (map) return;
    await library();
    const { outlines } = await import('./outlines.js');
    map = L.map(box, { attributionControl: false, zoomControl: true, scrollWheelZoom: false, minZoom: 8, maxZoom: 15 });
    L.geoJSON(await outlines(box.dataset.outlines), { className: 'pin-land', interactive: false }).addTo(map);
    marker = L.marker([51.5, 7.2], { draggable: true, keyboard: true, title: box.dataset.label, alt: box.dataset.label, icon: icon() }).addTo(map);
    marker.on('dragend', () => take(marker.getLatLng()));
    map.on('click', ({ latlng }) => { marker.setLatLng(latlng); take(latlng); });
    const hint = document.createElement('p');
    hint.className = 'hint';
    hint.textContent = box.dataset.hint;
    box.after(hint);
  }

  function take({ lat: y, lng: x }) {
    put(y.toFixed(5), x.toFixed(5));
    place.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function put(y, x) {
    lat.value = y;
    lon.value = x;
  }

  function icon() {
    return L.divIcon({ className: 'pin-mark', iconSize: [30, 40], iconAnchor: [15, 40] });
  }

  function library() {
    if (window.L) return Promise.resolve();
    return new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = box.dataset.leaflet;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }
}
