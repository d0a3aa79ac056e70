import { SPInstance } from '@pnp/sp';

import { KampusError } from '../../domain/shared/KampusError';
import { selectOf } from '../../schema/defineList';
import { responsibilitiesList } from '../../schema/lists/responsibilitiesList';
import { responsibilityUpdatesList } from '../../schema/lists/responsibilityUpdatesList';
import type { HomeRead } from '../client/HomeReader';
import { toKampusError } from '../client/errors';
import { itemsOf, placed } from '../client/listRead';
import { odataString } from '../client/query';
import { REGISTER_COLUMNS, REGISTER_PEOPLE, toEntry, toUpdate, UPDATE_COLUMNS, UPDATE_PEOPLE, type RegisterRow, type UpdateEntry, type UpdateRow } from './responsibilityRows';
import type { RegisterEntry } from '../../domain/responsibilities/Responsibility';

/** Rows of one answer: below the list view threshold. */
export const MOST_ROWS = 2000;
/** How many of the rows that were changed last are looked at beside the search. */
const LATELY_CHANGED = 100;

/** Rows of the register. @param filter begins with an indexed column: the register is longer than the list view threshold */
export function registerRead(filter: string): HomeRead<RegisterEntry[]> {
  return {
    operation: `read ${responsibilitiesList.url}`,
    run: async (home) => {
      const rows = await itemsOf(home, responsibilitiesList).select(...REGISTER_COLUMNS).expand(...REGISTER_PEOPLE).filter(filter).orderBy('Id').top(MOST_ROWS)<RegisterRow[]>();
      return placed(rows, home, responsibilitiesList).map(toEntry);
    }
  };
}

/** What their authors, and nobody else, have said. @param filter begins with an indexed column */
export function updatesRead(filter: string): HomeRead<UpdateEntry[]> {
  return {
    operation: `read ${responsibilityUpdatesList.url}`,
    run: async (home) => {
      const rows = await itemsOf(home, responsibilityUpdatesList).select(...UPDATE_COLUMNS).expand(...UPDATE_PEOPLE).filter(filter).orderBy('Id', false).top(MOST_ROWS)<UpdateRow[]>();
      return rows.map(toUpdate).filter((update): update is UpdateEntry => update !== null);
    }
  };
}

/** The words of a row by which it is found. */
export interface LateRow {
  readonly responsibilityId: number;
  readonly topics: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly synonyms: readonly string[];
}

interface Words {
  readonly Title: string | null;
  readonly TopicSv: string | null;
  readonly TopicEn: string | null;
  readonly Synonyms: string | null;
}

const WORDS = ['Title', 'TopicSv', 'TopicEn', 'Synonyms'] as const;
const wordsOf = ({ Title, TopicSv, TopicEn, Synonyms }: Words): Omit<LateRow, 'responsibilityId'> => ({ topics: { fi: Title ?? '', sv: TopicSv ?? '', en: TopicEn ?? '' }, synonyms: [Synonyms ?? ''] });

/** The rows that were changed last: search may not know them yet. */
export const lateRowsRead: HomeRead<LateRow[]> = {
  operation: `read the latest of ${responsibilitiesList.url}`,
  run: async (home) =>
    (await itemsOf(home, responsibilitiesList).select('Id', ...WORDS).orderBy('Modified', false).top(LATELY_CHANGED)<Array<Words & { readonly Id: number }>>()).map((row) => ({
      ...wordsOf(row),
      responsibilityId: row.Id
    }))
};

export const lateUpdatesRead: HomeRead<LateRow[]> = {
  operation: `read the latest of ${responsibilityUpdatesList.url}`,
  run: async (home) =>
    (await itemsOf(home, responsibilityUpdatesList).select(...selectOf(responsibilityUpdatesList)).orderBy('Modified', false).top(LATELY_CHANGED)<Array<Words & { readonly ResponsibilityId: number }>>()).map(
      (row) => ({ ...wordsOf(row), responsibilityId: row.ResponsibilityId })
    )
};

/** Which responsibilities these updates are about. */
export function subjectsRead(filter: string): HomeRead<number[]> {
  return {
    operation: `read subjects of ${responsibilityUpdatesList.url}`,
    run: async (home) => (await itemsOf(home, responsibilityUpdatesList).select('ResponsibilityId').filter(filter).top(MOST_ROWS)<Array<{ readonly ResponsibilityId: number }>>()).map(({ ResponsibilityId }) => ResponsibilityId)
  };
}

/** The number by which the home site knows a person; null for whom it has never met, who holds nothing then. */
export function personNumberRead(loginName: string): HomeRead<number | null> {
  const operation = 'find a person on the home site';
  return {
    operation,
    run: async ({ web, homeUrl }) => {
      try {
        return (await SPInstance([web, homeUrl], `_api/web/siteusers(${odataString(loginName).replace(/[#%]/g, encodeURIComponent)})`).select('Id')<{ readonly Id: number }>()).Id;
      } catch (reason) {
        const error: KampusError = toKampusError(operation, reason);
        if (error.kind === 'notFound') return null;
        throw error;
      }
    }
  };
}
