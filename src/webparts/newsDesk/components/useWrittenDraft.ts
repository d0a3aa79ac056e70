import * as React from 'react';
import { tabName } from '../../../app/drafts/tabName';
import { useDraft, type Draft } from '../../../app/drafts/useDraft';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import { emptyContent, isSameContent, type NewsContent } from '../../../domain/newsDesk/NewsContent';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';

/** What somebody is writing: kept in the browser until it is on the server. */
export interface Writing {
  /** Null until the page is made. */
  readonly key: PageKey | null;
  /** Where the page is, or is to be made. */
  readonly siteUrl: string;
  /** As the server had it when it was opened or saved last. */
  readonly base: NewsContent;
  readonly content: NewsContent;
  /** `2026-11-12T08:00` in Helsinki; empty for at once. */
  readonly publishAt: string;
}

/** What the names of the drafts of a site's desk begin with. */
export const draftsOf = (siteUrl: string): string => `newsDesk.${siteUrl}.`;

/** The draft of a new page in this tab: in another tab another is written. */
export const newDraftOf = (siteUrl: string): string => `${draftsOf(siteUrl)}new-${tabName()}`;

export const newWriting = (siteUrl: string, owner: string): Writing => ({ key: null, siteUrl, base: emptyContent(''), content: emptyContent(owner), publishAt: '' });

export const openedWriting = ({ key, content }: OpenedPage, publishAt: string): Writing => ({ key, siteUrl: key.siteUrl, base: content, content, publishAt });

export interface WrittenDraft {
  readonly draft: Draft<Writing>;
  /** What is written at this moment: what is typed while the server answers must not be undone by the answer. */
  readonly now: () => Writing;
  readonly change: (change: Partial<Writing>) => void;
  /** The server has what was sent, as `page`; what was typed since stays a draft. */
  readonly settle: (sent: NewsContent, page: OpenedPage) => void;
  /** Takes a version of the server's for what was opened. */
  readonly restart: (content: NewsContent) => void;
}

/** What is written, between the browser and the server. @param form names the draft @param opened what the writing begins with */
export function useWrittenDraft(form: string, opened: Writing): WrittenDraft {
  const [initial, setInitial] = React.useState(opened);
  const draft = useDraft<Writing>(form, initial);
  const latest = React.useRef({ draft, value: draft.value });
  latest.current = { draft, value: draft.value };

  React.useEffect(() => {
    // What was left without a change is no draft: the page as the server has it now is what counts.
    const { draft: left, value } = latest.current;
    if (left.isRestored && value.key !== null && isSameContent(value.base, value.content)) left.discard();
  }, []);

  const now = (): Writing => latest.current.value;
  const keep = (value: Writing): void => {
    latest.current = { draft, value };
    draft.change(value);
  };
  const settle = (sent: NewsContent, { key, content }: OpenedPage): void => {
    const isTypedOn = !isSameContent(now().content, sent);
    const saved = { ...now(), key, base: content };
    setInitial({ ...saved, content });
    // Not the draft of this draw: discarding goes back to what has just become initial.
    if (isTypedOn) latest.current.draft.change(saved);
    else latest.current.draft.discard();
  };
  const restart = (content: NewsContent): void => {
    const value = { ...now(), base: content, content };
    setInitial(value);
    keep(value);
  };
  return { draft, now, change: (changed) => keep({ ...now(), ...changed }), settle, restart };
}
