// Completes places in every input[data-places]: a combobox with a list below it (ARIA authoring practices, "editable
// combobox with list autocomplete"). Without this script the input is plain text that the server understands.
// Tells whoever listens: the input gets an event "place" with { label, lat, lon, municipality, postcode }.

const WAIT = 120

document.querySelectorAll('input[data-places]').forEach(complete)

function complete(input) {
  const list = document.createElement('ul')
  const status = document.createElement('span')
  let places = [], chosen = -1, waiting = 0, asked = 0

  prepare()
  input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, WAIT) })
  input.addEventListener('keydown', key)
  input.addEventListener('blur', close)
  list.addEventListener('pointerdown', event => {
    event.preventDefault()
    const option = event.target.closest('li')
    if (option) take([...list.children].indexOf(option))
  })

  function prepare() {
    const box = document.createElement('div')
    box.className = 'combo'
    input.replaceWith(box)
    list.id = `${input.id}-places`
    list.className = 'combo__list'
    list.hidden = true
    list.setAttribute('role', 'listbox')
    const label = document.querySelector(`label[for="${input.id}"]`)
    list.setAttribute('aria-label', (label ?? input).textContent.trim())
    status.className = 'hidden-text'
    status.setAttribute('role', 'status')
    box.append(input, list, status)
    input.removeAttribute('list')
    set({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
  }

  async function ask() {
    const typed = input.value.trim()
    const turn = ++asked
    if (typed.length < 2) return close()
    try {
      const answer = await fetch(`${input.dataset.places}?typed=${encodeURIComponent(typed)}`)
      if (turn === asked && answer.ok) show(await answer.json())
    } catch {
      close() // no net: the text itself is enough
    }
  }

  function show(found) {
    places = found
    chosen = -1
    list.replaceChildren(...found.map(option))
    const open = found.length > 0 && document.activeElement === input
    list.hidden = !open
    set({ 'aria-expanded': String(open) })
    input.removeAttribute('aria-activedescendant')
    status.textContent = open && input.dataset.placesFound ? `${input.dataset.placesFound} ${found.length}` : ''
  }

  function option(place, i) {
    const line = document.createElement('li')
    line.id = `${list.id}-${i}`
    line.dir = 'auto'
    line.textContent = place.label
    line.setAttribute('role', 'option')
    line.setAttribute('aria-selected', 'false')
    return line
  }

  function key(event) {
    if (list.hidden) {
      if (event.key === 'ArrowDown') { event.preventDefault(); ask() }
      return
    }
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && chosen >= 0) take(chosen)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }

  // One step beyond either end is the typed text itself.
  function move(step) {
    const stops = places.length + 1
    chosen = (chosen + 1 + step + stops) % stops - 1
    ;[...list.children].forEach((line, i) => line.setAttribute('aria-selected', String(i === chosen)))
    if (chosen < 0) return input.removeAttribute('aria-activedescendant')
    set({ 'aria-activedescendant': list.children[chosen].id })
    list.children[chosen].scrollIntoView({ block: 'nearest' })
  }

  function take(i) {
    const place = places[i]
    input.value = place.label
    close()
    input.dispatchEvent(new CustomEvent('place', { bubbles: true, detail: place }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }

  function close() {
    asked++
    clearTimeout(waiting)
    list.hidden = true
    status.textContent = ''
    set({ 'aria-expanded': 'false' })
    input.removeAttribute('aria-activedescendant')
  }

  function set(attributes) {
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
  }
}
