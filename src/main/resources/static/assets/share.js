// Passing on: the telephone's own menu, or the address into the clipboard. Without this script the links do.
for (const box of document.querySelectorAll('[data-share]')) {
  const { url, title, copied } = box.dataset;
  const native = box.querySelector('[data-share-native]');
  const copy = box.querySelector('[data-share-copy]');
  if (navigator.share) {
    native.hidden = false;
    native.addEventListener('click', () => navigator.share({ title, url }).catch(() => {}));
  }
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(url);
      copy.querySelector('span').textContent = copied;
    });
  }
}
