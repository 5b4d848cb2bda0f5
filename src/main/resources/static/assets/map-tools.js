// The buttons on the map: closer, further, near me; and "search here" once the window has moved.
import { locate } from './locate.js'
import { listIn } from './map-box.js'

export function tools(map, frame) {
  const say = frame.dataset
  const bar = document.createElement('div')
  bar.className = 'map__tools'
  bar.append(
    tool(say.icons, 'plus', say.sayIn, () => map.zoomIn()),
    tool(say.icons, 'minus', say.sayOut, () => map.zoomOut()))
  if ('geolocation' in navigator) {
    const denied = () => tell(frame, say.sayDenied)
    bar.append(tool(say.icons, 'locate', say.sayLocate, () => locate(say.list, denied)))
  }
  frame.append(bar)
}

function tool(icons, icon, words, deed) {
  const button = document.createElement('button')
  button.type = 'button'
  button.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${icons}#i-${icon}"/></svg><span class="hidden-text"></span>`
  button.lastElementChild.textContent = words
  button.addEventListener('click', deed)
  return button
}

export function searchHere(map, frame) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button--s map__again'
  button.hidden = true
  button.textContent = frame.dataset.saySearch
  button.addEventListener('click', async () => {
    button.hidden = true
    await refresh(frame, listIn(frame.dataset.list, map.getBounds()))
  })
  frame.append(button)
  return button
}

// The list beside the map, for this window; the map stays as it is.
async function refresh(frame, url) {
  const answer = await fetch(url)
  if (!answer.ok) return location.assign(url)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const list = page.getElementById('results')
  if (!list) return location.assign(url)
  document.getElementById('results').replaceWith(list)
  history.replaceState(null, '', url)
  tell(frame, list.querySelector('h1').textContent)
}

function tell(frame, words) {
  let status = frame.querySelector('[role=status]')
  if (!status) {
    status = document.createElement('p')
    status.setAttribute('role', 'status')
    status.className = 'map__said'
    frame.append(status)
  }
  status.textContent = words
  setTimeout(() => { status.textContent = '' }, 6000)
}
