// Light or dark: the visitor's choice beats the system's. Not a module: it must run before the first paint.
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("scheme"); } catch { return null; } };
  const store = scheme => { try { localStorage.setItem("scheme", scheme); } catch { /* then only for this page */ } };
  const chosen = stored();
  if (chosen === "light" || chosen === "dark") root.dataset.scheme = chosen;
  const isDark = () => root.dataset.scheme ? root.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.addEventListener("DOMContentLoaded", () => {
    for (const button of document.querySelectorAll("[data-toggle-scheme]")) {
      const show = () => button.setAttribute("aria-pressed", String(isDark()));
      button.hidden = false;
      show();
      button.addEventListener("click", () => {
        root.dataset.scheme = isDark() ? "light" : "dark";
        store(root.dataset.scheme);
        show();
      });
    }
  });
})();
