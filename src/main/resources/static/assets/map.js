// The map. Nothing of it is loaded before its frame is seen: on a phone the list has no map.
const frame = document.querySelector('[data-map]')

if (frame) new IntersectionObserver(async (entries, watching) => {
  if (!entries.some(entry => entry.isIntersecting)) return
  watching.disconnect()
  const { start } = await import('./map-view.js')
  start(frame)
}).observe(frame)
