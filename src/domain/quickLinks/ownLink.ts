import { linkAddressProblem, type LinkAddressProblem } from '../shared/linkAddress';

/** What a reader types of a link of their own. */
export interface OwnLinkDraft {
  readonly title: string;
  readonly url: string;
}

/** Why a draft is refused, by field; null where it is good. */
export interface OwnLinkProblems {
  readonly title: 'empty' | 'tooLong' | null;
  readonly url: LinkAddressProblem | 'tooLong' | null;
}

/** The longest line of text that a list keeps, in UTF-16 units. */
const LONGEST = 255;

export function ownLinkProblems({ title, url }: OwnLinkDraft): OwnLinkProblems {
  return {
    title: title.trim() === '' ? 'empty' : title.trim().length > LONGEST ? 'tooLong' : null,
    url: linkAddressProblem(url) ?? (url.trim().length > LONGEST ? 'tooLong' : null)
  };
}

export const isGoodOwnLink = (draft: OwnLinkDraft): boolean => Object.values(ownLinkProblems(draft)).every((problem) => problem === null);
