// Renews what shows the progress of something (data-live, with an id) until it is done; then the whole page comes anew.

const EVERY = 700

const part = document.querySelector('[data-live]')
if (part) setTimeout(renew, EVERY)

async function renew() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
    const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id)
    if (!fresh) return location.reload()
    part.replaceChildren(...fresh.childNodes)
  } catch {
    // no net for a moment: the next round
  }
  setTimeout(renew, EVERY)
}
