import type { NewsKind } from '../news/NewsItem';

/** What an editor fills in of a news page. Plain strings, so that it can be typed into, kept in the browser and compared. */
export interface NewsContent {
  readonly title: string;
  readonly summary: string;
  /** The text in light markup (see `bodyMarkup`); null where it holds what only SharePoint's editor can change. */
  readonly body: string | null;
  /** Server-relative address; empty when the page has no picture. */
  readonly pictureUrl: string;
  readonly pictureAlt: string;
  /** The picture says nothing that the text does not: it needs no words of its own. */
  readonly isPictureDecorative: boolean;
  /** Address of the person who answers for the content, e.g. `maija.mallikorpi@gov.example`. */
  readonly owner: string;
  /** The last day in Helsinki, `2026-12-31`; empty when none is given. */
  readonly expires: string;
  readonly kind: NewsKind;
  readonly topic: string;
  readonly audience: string;
  /** To be acknowledged by this day in Helsinki; empty when reading is voluntary. */
  readonly mandatoryUntil: string;
  /** Which version must be acknowledged: one more for every change that matters to readers. */
  readonly mandatoryVersion: number;
  /** The day by which a missing Swedish version is ready; empty when none is promised. */
  readonly translationDue: string;
}

export type ContentField = keyof NewsContent;

export const CONTENT_FIELDS: readonly ContentField[] = [
  'title',
  'summary',
  'body',
  'pictureUrl',
  'pictureAlt',
  'isPictureDecorative',
  'owner',
  'expires',
  'kind',
  'topic',
  'audience',
  'mandatoryUntil',
  'mandatoryVersion',
  'translationDue'
];

/** A page that has just been begun. @param owner address of its writer */
export function emptyContent(owner: string): NewsContent {
  return {
    title: '',
    summary: '',
    body: '',
    pictureUrl: '',
    pictureAlt: '',
    isPictureDecorative: false,
    owner,
    expires: '',
    kind: 'news',
    topic: '',
    audience: '',
    mandatoryUntil: '',
    mandatoryVersion: 1,
    translationDue: ''
  };
}

export const isSameContent = (one: NewsContent, other: NewsContent): boolean => CONTENT_FIELDS.every((field) => one[field] === other[field]);

/** The obligatory fields and those of them that are filled. A page without a picture needs no words for one. */
export function obligatoryFields(content: NewsContent): { readonly filled: number; readonly all: number } {
  const values = [content.title, content.summary, content.body ?? 'other parts', content.owner, content.expires];
  if (content.pictureUrl !== '' && !content.isPictureDecorative) values.push(content.pictureAlt);
  return { filled: values.filter((value) => value.trim() !== '').length, all: values.length };
}
