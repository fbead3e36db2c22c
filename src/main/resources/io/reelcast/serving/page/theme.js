/** Light or dark: the system's choice until another is made here. Tells of `change`. */

import {byId} from './dom.js';

const KEY = 'reelcast-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

export const theme = new EventTarget();

const probe = document.createElement('span');

/** What a colour of the style sheet is at present. */
export function colour(name) {
  if (!probe.isConnected) {
    probe.hidden = true;
    document.body.append(probe);
  }
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}

export function startTheme() {
  const button = byId('theme');
  button.addEventListener('click', () => {
    const other = isDark() ? 'light' : 'dark';
    root.dataset.theme = other;
    try {
      localStorage.setItem(KEY, other);
    } catch {
      // Then it lasts until the page is left.
    }
    changed();
  });
  system.addEventListener('change', changed);
  nameButton();
}

function isDark() {
  return root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
}

function changed() {
  nameButton();
  theme.dispatchEvent(new Event('change'));
}

function nameButton() {
  const button = byId('theme');
  const words = isDark() ? 'Light colours' : 'Dark colours';
  button.setAttribute('aria-label', words);
  button.title = words;
}
