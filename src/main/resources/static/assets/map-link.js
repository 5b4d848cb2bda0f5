// What is pointed at in the list lights up on the map: its pin, or a lamp where its group is.

export function linked(map, shown) {
  let lamp = null
  let last = null
  for (const event of ['mouseover', 'focusin'])
    document.addEventListener(event, ({ target }) => lit(target.closest?.('[data-entry]')))

  function lit(entry) {
    if (entry === last) return
    if (last) shown.light(last.dataset.entry, false)
    lamp?.remove()
    lamp = null
    last = entry
    if (!entry || shown.light(entry.dataset.entry, true) || !entry.dataset.point) return
    lamp = window.L.marker(entry.dataset.point.split(',').map(Number), {
      interactive: false, keyboard: false, zIndexOffset: 1000, icon: window.L.divIcon({ className: 'map__lamp', iconSize: [24, 24] })
    }).addTo(map)
  }
}
