import { itemByPath, type List, type Store } from '../../../store/index';

const longestStem = 120;

/** The file name that SharePoint makes of a page's title: what no URL should carry becomes a hyphen. */
export function fileNameFor(title: string): string {
  const stem = title.trim().normalize('NFC').replace(/[^\p{L}\p{N}_-]/gu, '-').slice(0, longestStem);
  return `${stem === '' ? 'Page' : stem}.aspx`;
}

/** The wanted name, or the next free one: "Uutinen(1).aspx". */
export function freePageName(store: Store, list: List, folder: string, wanted: string): string {
  const stem = wanted.replace(/\.aspx$/i, '');
  for (let number = 0; ; number += 1) {
    const name = `${stem}${number === 0 ? '' : `(${number})`}.aspx`;
    if (!itemByPath(store, list.id, folder === '' ? name : `${folder}/${name}`)) return name;
  }
}

/** A name that no title makes, for a page that has none yet. */
export function temporaryName(id: string): string {
  return `${id.replaceAll('-', '').slice(0, 12)}.aspx`;
}
