// Reads a page aloud with a voice of the reader's own device. Where none speaks the page's language there is no button.
const box = document.querySelector('[data-speak]');
const speech = window.speechSynthesis;
const BLOCKS = 'h1, h2, h3, h4, p, li, th, td';

const language = box?.dataset.speak.replace('-x-leicht', '');
const voice = () => speech.getVoices().find(one => one.lang.toLowerCase().replace('_', '-').split('-')[0] === language.split('-')[0]);

// Block by block: browsers stop in the middle of long texts. What is within a block of its own is said there.
function blocks() {
  return [...document.querySelectorAll('[data-aloud]')].flatMap(part => [...part.querySelectorAll(BLOCKS)]).map(block => {
    const own = block.cloneNode(true);
    for (const inner of own.querySelectorAll(BLOCKS)) inner.remove();
    return own.textContent.trim();
  }).filter(text => text);
}

function begin() {
  const play = box.querySelector('[data-speak-play]');
  const stop = box.querySelector('[data-speak-stop]');
  const words = play.querySelector('[data-play]');
  let rest = [];
  let state = 'play';

  function show(next) {
    state = next;
    words.textContent = words.dataset[state];
    stop.hidden = state === 'play';
  }

  function next() {
    const text = rest.shift();
    if (!text) {
      show('play');
      return;
    }
    const said = new SpeechSynthesisUtterance(text);
    said.lang = language;
    said.voice = voice();
    said.onend = next;
    speech.speak(said);
  }

  function silence() {
    rest = [];
    speech.cancel();
    show('play');
  }

  play.addEventListener('click', () => {
    if (state === 'play') {
      speech.cancel();
      rest = blocks();
      show('pause');
      next();
    } else if (state === 'pause') {
      speech.pause();
      show('resume');
    } else {
      speech.resume();
      show('pause');
    }
  });
  stop.addEventListener('click', silence);
  addEventListener('pagehide', silence);
  box.hidden = false;
}

if (box && speech) {
  // Some browsers know their voices only a moment later.
  if (voice()) begin();
  else speech.addEventListener?.('voiceschanged', () => { if (box.hidden && voice()) begin(); });
}
