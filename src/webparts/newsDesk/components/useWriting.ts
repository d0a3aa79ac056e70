import * as React from 'react';
import { useDraft, type Draft } from '../../../app/drafts/useDraft';
import { useServices } from '../../../app/useServices';
import { merged, type Choices } from '../../../domain/newsDesk/conflict';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import { emptyContent, isSameContent, type NewsContent } from '../../../domain/newsDesk/NewsContent';
import type { OpenedPage, SaveOutcome } from '../../../domain/newsDesk/NewsDeskRepository';
import type { KampusError } from '../../../domain/shared/KampusError';
import { fromHelsinkiTime } from '../../../domain/shared/helsinkiTime';
import { useAttempt, type Doing, type Done } from './useAttempt';

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

export const newWriting = (siteUrl: string, owner: string): Writing => ({ key: null, siteUrl, base: emptyContent(''), content: emptyContent(owner), publishAt: '' });

export const openedWriting = ({ key, content }: OpenedPage, publishAt: string): Writing => ({ key, siteUrl: key.siteUrl, base: content, content, publishAt });

/** A colleague's version that stands in the way of a save, and why. */
export type OtherVersion = Exclude<SaveOutcome, { readonly kind: 'saved' }>;

export interface WritingHandle {
  readonly draft: Draft<Writing>;
  readonly doing: Doing;
  readonly done: Done;
  /** Of the page as it was last saved here, encoded; null before that. It need not be on this desk's site. */
  readonly url: string | null;
  readonly failure: KampusError | null;
  /** Null when nothing stands in the way. */
  readonly other: OtherVersion | null;
  readonly change: (change: Partial<Writing>) => void;
  readonly changeContent: (change: Partial<NewsContent>) => void;
  /** @returns whether it is on the server */
  readonly save: () => Promise<boolean>;
  /** Saves and then publishes, at once or at its time. */
  readonly publish: () => Promise<boolean>;
  /** Takes the chosen versions of the fields, and saves. */
  readonly merge: (choices: Choices) => Promise<boolean>;
  /** Takes the colleague's version as it is. */
  readonly takeTheirs: () => void;
  /** Makes a new page of what is typed: for when the old one is gone. */
  readonly saveAsNew: () => Promise<boolean>;
}

/**
 * @param form names the draft
 * @param opened what the writing begins with
 * @param translatedFrom see `NewsDeskRepository.save`
 * @param onServer called after every change on the server
 */
export function useWriting(form: string, opened: Writing, translatedFrom: string | null, onServer: (key: PageKey) => void): WritingHandle {
  const { newsDesk, clock } = useServices();
  const [initial, setInitial] = React.useState(opened);
  const draft = useDraft<Writing>(form, initial);
  const { doing, done, setDone, failure, attempt } = useAttempt();
  const [url, setUrl] = React.useState<string | null>(null);
  const [other, setOther] = React.useState<OtherVersion | null>(null);
  // What is typed while the server answers must not be undone by the answer: handlers read the latest from here.
  const latest = React.useRef({ draft, value: draft.value });
  latest.current = { draft, value: draft.value };

  React.useEffect(() => {
    // What was left without a change is no draft: the page as the server has it now is what counts.
    const { draft: left, value } = latest.current;
    if (left.isRestored && value.key !== null && isSameContent(value.base, value.content)) left.discard();
  }, []);

  const change = (changed: Partial<Writing>): void => {
    const value = { ...latest.current.value, ...changed };
    latest.current = { draft, value };
    draft.change(value);
    setDone(null);
  };

  const settle = (sent: NewsContent, page: OpenedPage): void => {
    setOther(null);
    const { value } = latest.current;
    const isTypedOn = !isSameContent(value.content, sent);
    const saved = { ...value, key: page.key, base: page.content };
    setInitial({ ...saved, content: page.content });
    if (isTypedOn) latest.current.draft.change(saved);
    else latest.current.draft.discard();
  };

  const write = async (): Promise<boolean> => {
    const { content } = latest.current.value;
    const key = latest.current.value.key ?? (await newsDesk.begin(latest.current.value.siteUrl));
    if (latest.current.value.key === null) change({ key });
    const outcome = await newsDesk.save(key, latest.current.value.base, content, translatedFrom);
    if (outcome.kind !== 'saved') {
      setOther(outcome);
      return false;
    }
    settle(content, outcome.page);
    setUrl(outcome.page.url);
    onServer(key);
    return true;
  };

  const save = (): Promise<boolean> =>
    attempt('saving', async () => {
      const isSaved = await write();
      if (isSaved) setDone('saved');
      return isSaved;
    });

  const publish = (): Promise<boolean> =>
    attempt('publishing', async () => {
      const { key: known, base, content } = latest.current.value;
      if ((known === null || !isSameContent(base, content) || translatedFrom !== null) && !(await write())) return false;
      const { key, publishAt } = latest.current.value;
      if (key === null) return false;
      const moment = fromHelsinkiTime(publishAt);
      const isLater = moment !== null && moment.getTime() > clock.now().getTime();
      await (isLater ? newsDesk.schedule(key, moment) : newsDesk.publish(key));
      onServer(key);
      setDone(isLater ? 'scheduled' : 'published');
      return true;
    });

  const merge = (choices: Choices): Promise<boolean> => {
    if (other === null) return Promise.resolve(false);
    const { content } = other.theirs;
    change({ base: content, content: merged(latest.current.value.content, content, choices) });
    return save();
  };

  const takeTheirs = (): void => {
    if (other === null) return;
    const { content } = other.theirs;
    const value = { ...latest.current.value, base: content, content };
    latest.current = { draft, value };
    setInitial(value);
    draft.change(value);
    setOther(null);
  };

  const saveAsNew = (): Promise<boolean> => {
    change({ key: null, base: emptyContent('') });
    setOther(null);
    return save();
  };

  return { draft, doing, done, url, failure, other, change, changeContent: (changed) => change({ content: { ...latest.current.value.content, ...changed } }), save, publish, merge, takeTheirs, saveAsNew };
}
