// Reads a voucher's code through the camera and opens its page here, in the reader's language. Pictures stay in this
// browser. Without this script, or without a camera, one types the code.
const place = document.querySelector('[data-scan]')
const [button, video, status] = [place.querySelector('button'), place.querySelector('video'), place.querySelector('[role=status]')]
const canvas = document.createElement('canvas')
const context = canvas.getContext('2d', { willReadFrequently: true })
let stream

place.hidden = !navigator.mediaDevices?.getUserMedia

button.addEventListener('click', async () => {
  if (stream) return stop()
  status.textContent = ''
  try {
    await import(place.dataset.reader)
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  } catch {
    status.textContent = place.dataset.denied
    return
  }
  video.srcObject = stream
  video.hidden = false
  await video.play()
  look()
})

function look() {
  if (!stream) return
  if (video.readyState === video.HAVE_ENOUGH_DATA) {
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    context.drawImage(video, 0, 0)
    const picture = context.getImageData(0, 0, canvas.width, canvas.height)
    const code = self.jsQR(picture.data, picture.width, picture.height, { inversionAttempts: 'dontInvert' })
    const secret = code && secretIn(code.data)
    if (secret) {
      stop()
      location.assign(place.dataset.scan + secret)
      return
    }
    if (code?.data) status.textContent = place.dataset.foreign
  }
  setTimeout(look, 150)
}

// Only a voucher of this portal: nothing that a code says is opened as it stands.
function secretIn(text) {
  let url
  try {
    url = new URL(text)
  } catch {
    return ''
  }
  const found = url.pathname.match(/^\/[a-zA-Z-]+\/vouchers\/([A-Za-z0-9_-]{22})$/)
  return url.origin === location.origin && found ? found[1] : ''
}

function stop() {
  stream.getTracks().forEach(track => track.stop())
  stream = undefined
  video.hidden = true
}
