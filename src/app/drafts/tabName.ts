const KEY = 'kampus.tab';

/**
 * Names this tab of the browser: the same after a reload, another in another tab. A draft that is named by it is not
 * written over by the same form in the tab beside it. Empty where the browser keeps nothing.
 */
export function tabName(): string {
  try {
    const known = window.sessionStorage.getItem(KEY);
    if (known !== null) return known;
    const name = Math.random().toString(36).slice(2, 10);
    window.sessionStorage.setItem(KEY, name);
    return name;
  } catch {
    // A browser that blocks site data throws on the mere mention: it keeps no draft either.
    return '';
  }
}
