// Menus are <details>; this only closes them on Escape, on a click elsewhere and when the focus leaves.
const menus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", event => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

document.addEventListener("focusin", event => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});

// What is wrong with a form is read out first.
document.getElementById("problems")?.focus();
