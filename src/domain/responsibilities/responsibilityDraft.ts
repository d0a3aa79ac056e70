import type { NamedPerson } from '../people/Person';
import type { Responsibility, ResponsibilityContent, ResponsibilityFrame } from './Responsibility';
import { parseSynonyms } from './topics';

/** A responsibility as a form holds it: plain texts, `''` for what is left empty. */
export interface ResponsibilityDraft {
  readonly topicFi: string;
  readonly topicSv: string;
  readonly topicEn: string;
  readonly synonyms: string;
  readonly holder: NamedPerson | null;
  readonly deputy: NamedPerson | null;
  readonly awayFrom: string;
  readonly awayTo: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** What a column of one line can hold. */
export const LONGEST_TOPIC = 255;
const LONGEST_SYNONYMS = 2000;

export type DraftProblem = 'empty' | 'tooLong' | 'sameAsHolder' | 'endsFirst' | 'missingStart';
export type DraftProblems = Readonly<Partial<Record<keyof ResponsibilityDraft, DraftProblem>>>;

export function draftOf({ topics, synonyms, holder, deputy, awayFrom, awayTo, validFrom, validTo }: ResponsibilityContent & ResponsibilityFrame): ResponsibilityDraft {
  return {
    topicFi: topics.fi,
    topicSv: topics.sv,
    topicEn: topics.en,
    synonyms: synonyms.join(', '),
    holder,
    deputy,
    awayFrom: awayFrom ?? '',
    awayTo: awayTo ?? '',
    validFrom: validFrom ?? '',
    validTo: validTo ?? ''
  };
}

export const emptyDraft: ResponsibilityDraft = {
  topicFi: '', topicSv: '', topicEn: '', synonyms: '', holder: null, deputy: null, awayFrom: '', awayTo: '', validFrom: '', validTo: ''
};

/** Why a draft cannot be saved, by its fields; empty when it can. */
export function draftProblems(draft: ResponsibilityDraft): DraftProblems {
  const { topicFi, topicSv, topicEn, synonyms, holder, deputy, awayFrom, awayTo, validFrom, validTo } = draft;
  const tooLong = (topic: string): boolean => topic.trim().length > LONGEST_TOPIC;
  return {
    ...(topicFi.trim() === '' ? { topicFi: 'empty' } : tooLong(topicFi) ? { topicFi: 'tooLong' } : {}),
    ...(tooLong(topicSv) ? { topicSv: 'tooLong' } : {}),
    ...(tooLong(topicEn) ? { topicEn: 'tooLong' } : {}),
    ...(synonyms.length > LONGEST_SYNONYMS ? { synonyms: 'tooLong' } : {}),
    ...(holder === null ? { holder: 'empty' } : {}),
    ...(deputy !== null && deputy.loginName === holder?.loginName ? { deputy: 'sameAsHolder' } : {}),
    ...(awayFrom === '' && awayTo !== '' ? { awayFrom: 'missingStart' } : {}),
    ...(awayFrom !== '' && awayTo !== '' && awayTo < awayFrom ? { awayTo: 'endsFirst' } : {}),
    ...(validFrom !== '' && validTo !== '' && validTo < validFrom ? { validTo: 'endsFirst' } : {})
  };
}

export function contentOf(draft: ResponsibilityDraft): ResponsibilityContent {
  return {
    topics: { fi: draft.topicFi.trim(), sv: draft.topicSv.trim(), en: draft.topicEn.trim() },
    synonyms: parseSynonyms(draft.synonyms),
    deputy: draft.deputy,
    awayFrom: draft.awayFrom || null,
    awayTo: draft.awayTo || null
  };
}

export function frameOf({ holder, validFrom, validTo }: ResponsibilityDraft): ResponsibilityFrame {
  return { holder, validFrom: validFrom || null, validTo: validTo || null };
}

/** Whether the reader holds the responsibility: the server asks the same by who writes. */
export const isHeldBy = ({ holder }: Pick<Responsibility, 'holder'>, loginName: string): boolean => holder?.loginName === loginName.toLowerCase();
