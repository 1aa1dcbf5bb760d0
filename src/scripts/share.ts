// Shows the buttons for what this browser can do. Without it the same words can be selected.
const said = document.querySelector<HTMLElement>('[data-copied]');

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const words = document.getElementById(button.dataset['copy'] ?? '');
  if (!said || !words || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(words.innerText).then(
      () => (said.textContent = said.dataset['copied'] ?? ''),
      () => getSelection()?.selectAllChildren(words),
    );
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  if (!('share' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    // A reader who changes their mind is no error.
    navigator
      .share({ title: document.title, url: button.dataset['share'] ?? '' })
      .catch(() => undefined);
  });
}
