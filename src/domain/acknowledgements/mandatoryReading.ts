import type { NewsItem } from '../news/NewsItem';
import { byNewest } from '../news/newsCursor';
import type { Organisation } from '../organisations/Organisation';
import { ASKED_FOR_MS } from './askedFor';
import { readingKey, type Reading } from './Reading';

/** An item that is to be acknowledged. */
export type MandatoryItem = NewsItem & { readonly mandatoryUntil: string };

export const readingOf = ({ articleId, mandatoryVersion }: NewsItem): Reading => ({ articleId, version: mandatoryVersion });

/** Whether reading is obligatory now, for somebody. */
export function isMandatory(item: NewsItem, now: Date): item is MandatoryItem {
  return item.mandatoryUntil !== null && now.getTime() - Date.parse(item.mandatoryUntil) < ASKED_FOR_MS;
}

/** Whether the item's day has passed. */
export const isOverdue = ({ mandatoryUntil }: MandatoryItem, now: Date): boolean => Date.parse(mandatoryUntil) <= now.getTime();

/**
 * The organisation that a reader acknowledges for: the one that belongs to another (a mission) before the other (UM).
 * @param own see `ownOrganisations`
 * @param ownKeys those whose staff the reader is
 * @returns null for one who belongs to none: nobody asks such a person to acknowledge anything
 */
export function acknowledgingFor(own: readonly Organisation[], ownKeys: readonly string[]): string | null {
  const memberships = own.filter(({ key }) => ownKeys.includes(key));
  return (memberships.find(({ parentKey }) => parentKey !== null) ?? memberships[0])?.key ?? null;
}

/** Who acknowledges: what decides what is asked of a reader. */
export interface Acknowledger {
  /** Keys of the reader's organisations, see `ownOrganisations`; empty for one who belongs to none. */
  readonly organisations: readonly string[];
  /** `readingKey` of what the reader has acknowledged. */
  readonly acknowledged: readonly string[];
  readonly now: Date;
}

/** Whether the item is obligatory reading of the reader's, acknowledged or not. */
export function concerns(item: NewsItem, { organisations, now }: Pick<Acknowledger, 'organisations' | 'now'>): item is MandatoryItem {
  return isMandatory(item, now) && organisations.some((key) => item.audience.length === 0 || item.audience.includes(key));
}

/** What the reader must still acknowledge, the nearest (or longest passed) day first. */
export function toAcknowledge(items: readonly NewsItem[], reader: Acknowledger): MandatoryItem[] {
  return items
    .filter((item): item is MandatoryItem => concerns(item, reader) && !reader.acknowledged.includes(readingKey(readingOf(item))))
    .sort((a, b) => Date.parse(a.mandatoryUntil) - Date.parse(b.mandatoryUntil) || byNewest(a, b));
}
