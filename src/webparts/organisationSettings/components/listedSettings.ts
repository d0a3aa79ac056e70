import { isAstray, placedMenu, siblingsOf, under } from '../../../domain/settings/menuLevels';
import type { Saved, SettingKind, Settings } from '../../../domain/settings/settings';
import type { Language } from '../../../domain/shared/Language';
import { textIn, type LocalizedText } from '../../../domain/shared/LocalizedText';

/** What is a list of rows; an identity is one row, which is there already. */
export type ListedKind = Exclude<SettingKind, 'identity'>;

type Rows<Kind extends ListedKind> = ReadonlyArray<Saved<Settings[Kind]>>;

/** A row in its place; level 1 everywhere but in the menu's tree. */
export interface ListedRow<Kind extends ListedKind> {
  readonly row: Saved<Settings[Kind]>;
  readonly level: number;
}

/** How the rows of a kind stand. */
interface Listing<Kind extends ListedKind> {
  readonly inOrder: (rows: Rows<Kind>) => Array<ListedRow<Kind>>;
  /** Rows among which the row can be moved, in order; empty where time decides the order. */
  readonly peers: (rows: Rows<Kind>, row: Saved<Settings[Kind]>) => ReadonlyArray<Saved<{ readonly order: number }>>;
  /** Rows that readers lose with the row, and whether they do not see it even now: in the menu's tree only. */
  readonly under?: (rows: Rows<Kind>, row: Saved<Settings[Kind]>) => Rows<Kind>;
  readonly isAstray?: (rows: Rows<Kind>, row: Saved<Settings[Kind]>) => boolean;
  /** What the form of a row begins with, where that is not the row as it is. */
  readonly opened?: (rows: Rows<Kind>, row: Saved<Settings[Kind]>) => Settings[Kind];
  /** What a form for a new one begins with. */
  readonly fresh: (rows: Rows<Kind>) => Settings[Kind];
}

const NO_TEXT: LocalizedText = { fi: '', sv: '', en: '' };
const atEnd = (rows: ReadonlyArray<Saved<{ readonly order: number }>>): number => Math.max(0, ...rows.map(({ value }) => value.order)) + 10;
const byOrder = (rows: Rows<'link'>): Array<Saved<Settings['link']>> => [...rows].sort((a, b) => a.value.order - b.value.order || a.id - b.id);
const flat = <Kind extends ListedKind>(rows: Rows<Kind>): Array<ListedRow<Kind>> => rows.map((row) => ({ row, level: 1 }));

const listings: { readonly [Kind in ListedKind]: Listing<Kind> } = {
  menu: {
    inOrder: placedMenu,
    peers: siblingsOf,
    under,
    isAstray,
    // Whoever saves it puts it where the list shows it.
    opened: (rows, row) => (isAstray(rows, row) ? { ...row.value, parentKey: null } : row.value),
    fresh: (rows) => ({ key: newKey(), parentKey: null, titles: NO_TEXT, url: '', order: atEnd(rows) })
  },
  link: {
    inOrder: (rows) => flat(byOrder(rows)),
    peers: byOrder,
    fresh: (rows) => ({ titles: NO_TEXT, url: '', isMandatory: false, order: atEnd(rows) })
  },
  notice: {
    inOrder: (rows) => flat([...rows].sort((a, b) => (a.value.startsAt < b.value.startsAt ? 1 : -1))),
    peers: () => [],
    fresh: () => ({ severity: 'warning', titles: NO_TEXT, bodies: NO_TEXT, url: '', startsAt: '', endsAt: '', organisations: [] })
  }
};

/** The key of a row of the menu: never shown, and never another's. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const inOrder = <Kind extends ListedKind>(kind: Kind, rows: Rows<Kind>): Array<ListedRow<Kind>> => listings[kind].inOrder(rows);

export const newSetting = <Kind extends ListedKind>(kind: Kind, rows: Rows<Kind>): Settings[Kind] => listings[kind].fresh(rows);

/** What the form of a row begins with. */
export const openedSetting = <Kind extends ListedKind>(kind: Kind, rows: Rows<Kind>, row: Saved<Settings[Kind]>): Settings[Kind] => listings[kind].opened?.(rows, row) ?? row.value;

/** What the setting is called in the reader's language. */
export function nameOf(value: Settings[SettingKind], language: Language): string {
  return textIn('names' in value ? value.names : value.titles, language).text;
}

/** The rows that readers lose with the row. */
export const rowsUnder = <Kind extends ListedKind>(kind: Kind, rows: Rows<Kind>, row: Saved<Settings[Kind]>): Rows<Kind> => listings[kind].under?.(rows, row) ?? [];

/** Whether readers do not see the row, because the one above it is gone. */
export const isUnseen = <Kind extends ListedKind>(kind: Kind, rows: Rows<Kind>, row: Saved<Settings[Kind]>): boolean => listings[kind].isAstray?.(rows, row) ?? false;

/** Whether the row can be moved up and down. */
export function movesOf<Kind extends ListedKind>(kind: Kind, rows: Rows<Kind>, row: Saved<Settings[Kind]>): { readonly up: boolean; readonly down: boolean } {
  const peers = listings[kind].peers(rows, row);
  const at = peers.findIndex(({ id }) => id === row.id);
  return { up: at > 0, down: at !== -1 && at < peers.length - 1 };
}

/** Orders of the rows between which the row comes when it moves a step; undefined at an end. */
export function neighboursOf<Kind extends ListedKind>(
  kind: Kind, rows: Rows<Kind>, row: Saved<Settings[Kind]>, step: 1 | -1
): { readonly above: number | undefined; readonly below: number | undefined } {
  const peers = listings[kind].peers(rows, row);
  const at = peers.findIndex(({ id }) => id === row.id);
  const orderAt = (index: number): number | undefined => peers[index]?.value.order;
  return step === -1 ? { above: orderAt(at - 2), below: orderAt(at - 1) } : { above: orderAt(at + 1), below: orderAt(at + 2) };
}
