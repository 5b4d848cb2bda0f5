// Says at once how well two colours can be read on each other. The server checks again before it saves.
const channel = (hex, at) => {
  const part = parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = hex => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

for (const form of document.querySelectorAll('[data-contrast]')) {
  const value = name => form.elements[name].value;
  const show = () => {
    for (const row of form.querySelectorAll('[data-front]')) {
      const ratio = contrast(value(row.dataset.front), row.dataset.back ? value(row.dataset.back) : row.dataset.ground);
      row.querySelector('output').textContent = (ratio < row.dataset.limit ? '✕ ' : '') + (Math.floor(ratio * 10) / 10).toFixed(1);
    }
  };
  form.addEventListener('input', show);
}
