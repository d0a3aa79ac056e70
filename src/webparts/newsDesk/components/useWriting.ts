import * as React from 'react';
import type { Draft } from '../../../app/drafts/useDraft';
import { useServices } from '../../../app/useServices';
import { merged, type Choices } from '../../../domain/newsDesk/conflict';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import { emptyContent, isSameContent, type NewsContent } from '../../../domain/newsDesk/NewsContent';
import type { SaveOutcome } from '../../../domain/newsDesk/NewsDeskRepository';
import type { KampusError } from '../../../domain/shared/KampusError';
import { fromHelsinkiTime } from '../../../domain/shared/helsinkiTime';
import { useAttempt, type Doing, type Done } from './useAttempt';
import { useWrittenDraft, type Writing } from './useWrittenDraft';

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
  const { draft, now, change: changeDraft, settle, restart } = useWrittenDraft(form, opened);
  const { doing, done, setDone, failure, attempt } = useAttempt();
  const [url, setUrl] = React.useState<string | null>(null);
  const [other, setOther] = React.useState<OtherVersion | null>(null);

  const change = (changed: Partial<Writing>): void => {
    changeDraft(changed);
    setDone(null);
  };

  const write = async (): Promise<boolean> => {
    const { content } = now();
    const key = now().key ?? (await newsDesk.begin(now().siteUrl));
    if (now().key === null) change({ key });
    const outcome = await newsDesk.save(key, now().base, content, translatedFrom);
    if (outcome.kind !== 'saved') {
      setOther(outcome);
      return false;
    }
    setOther(null);
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
      const { key: known, base, content } = now();
      if ((known === null || !isSameContent(base, content) || translatedFrom !== null) && !(await write())) return false;
      const { key, publishAt } = now();
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
    change({ base: content, content: merged(now().content, content, choices) });
    return save();
  };

  const takeTheirs = (): void => {
    if (other === null) return;
    restart(other.theirs.content);
    setOther(null);
  };

  const saveAsNew = (): Promise<boolean> => {
    change({ key: null, base: emptyContent('') });
    setOther(null);
    return save();
  };

  return { draft, doing, done, url, failure, other, change, changeContent: (changed) => change({ content: { ...now().content, ...changed } }), save, publish, merge, takeTheirs, saveAsNew };
}
