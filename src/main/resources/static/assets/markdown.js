// Helps to write Markdown: marks round what is selected, and beside it what readers will see. Without it the field is
// a plain one and the preview opens in a page of its own.
const PAUSE = 600;

const form = document.querySelector('[data-markdown]');
const field = form?.elements.body;
const preview = document.getElementById('preview');

const marks = {
  heading: words => ['\n## ', words, '\n'],
  bold: words => ['**', words, '**'],
  italic: words => ['*', words, '*'],
  list: words => ['\n- ', words.replaceAll('\n', '\n- '), '\n'],
  numbers: words => ['\n1. ', words.replaceAll('\n', '\n1. '), '\n'],
  link: words => ['[', words, '](https://)'],
};

function write(button) {
  const from = field.selectionStart;
  const words = field.value.slice(from, field.selectionEnd) || button.dataset.words;
  const [before, middle, after] = marks[button.dataset.mark](words);
  field.setRangeText(before + middle + after, from, field.selectionEnd, 'end');
  field.setSelectionRange(from + before.length, from + before.length + middle.length);
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function renew() {
  const sent = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: sent });
    const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page && page.getElementById('preview');
    if (!fresh) return;
    document.getElementById('readability')?.replaceWith(page.getElementById('readability'));
    for (const heading of fresh.querySelectorAll('[id]')) heading.removeAttribute('id');
    preview.replaceChildren(...fresh.childNodes);
    preview.hidden = false;
  } catch {
    // no net for a moment: the next change
  }
}

if (field && preview) {
  const toolbar = form.querySelector('[data-toolbar]');
  toolbar.hidden = false;
  toolbar.addEventListener('click', event => {
    const button = event.target.closest('[data-mark]');
    if (button) write(button);
  });
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(renew, PAUSE);
  });
}
