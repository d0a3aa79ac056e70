import * as React from 'react';
import { formatPlanned } from '../../../app/formatMoment';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { DeskPage, PageKey } from '../../../domain/newsDesk/DeskPage';
import type { DeskArticle } from '../../../domain/newsDesk/deskState';
import { isSameContent, obligatoryFields } from '../../../domain/newsDesk/NewsContent';
import { isStorable } from '../../../domain/newsDesk/preflight';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { HELSINKI, type DateStyle } from '../../../domain/shared/dateParts';
import { formatTime } from '../../../domain/shared/dates';
import { fromHelsinkiTime } from '../../../domain/shared/helsinkiTime';
import { Button } from '../../../ui/button/Button';
import { DraftNotice } from '../../../ui/draftNotice/DraftNotice';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Acknowledgements } from './Acknowledgements';
import { ConflictPanel } from './ConflictPanel';
import { OfferPanel } from './OfferPanel';
import { PageActions } from './PageActions';
import { PreflightList } from './PreflightList';
import { Preview } from './Preview';
import { PublishFields } from './PublishFields';
import { TextFields } from './TextFields';
import { Translations } from './Translations';
import { TranslationSource } from './TranslationSource';
import { usePreflight } from './usePreflight';
import { useWriting } from './useWriting';
import type { Writing } from './useWrittenDraft';
import { WriteFailure } from './WriteFailure';
import type { WriterPanelProps } from './WriterTarget';
import styles from './Writer.module.scss';

export interface WriterProps extends WriterPanelProps {
  /** Null for a new page. */
  readonly opened: OpenedPage | null;
  /** Names the draft. */
  readonly form: string;
  readonly initial: Writing;
}

/** The panel that a news page is written in: the text, the rest, the check before publishing, and what can be done. */
export const Writer = (props: WriterProps): JSX.Element => {
  const { strings, idPrefix, opened, form, initial, articles, offers, onOpen, onServer, onClose } = props;
  const { place } = useServices();
  const [isTrue, setTrue] = React.useState(true);
  const [isPreviewed, setPreviewed] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const known = versionOf(articles, opened?.key ?? null);
  const original = known && known.page !== known.article.original ? known.article.original : null;
  const writing = useWriting(form, initial, original !== null && isTrue ? original.modifiedAt : null, onServer);
  const { value } = writing.draft;
  // A new page begins with its owner filled in, which nobody has typed.
  const isDirty = !isSameContent(value.key === null ? initial.content : value.base, value.content);
  // A page that was new when it was opened is in the list once it is saved.
  const { article, page } = known ?? versionOf(articles, value.key) ?? { article: undefined, page: null };
  const language = page?.language ?? opened?.language ?? 'fi';
  const preflight = usePreflight({ value, article, isTranslation: original !== null, isCommon: value.siteUrl === place.homeSiteUrl, idPrefix });
  const publish = async (): Promise<void> => {
    if (await preflight.passes()) await writing.publish();
  };
  const saveDraft = async (): Promise<void> => {
    if (isStorable(value.content)) await writing.save();
    else await preflight.passes();
  };
  return (
    <section className={styles.panel} aria-labelledby={`${idPrefix}-heading`}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} id={`${idPrefix}-heading`} className={styles.title}>
          {opened === null && value.key === null ? strings.newNews : original === null ? strings.editNews : formatText(strings.editTranslation, { language: strings[language] })}
        </h3>
        <StatusLine strings={strings} writing={writing} isDirty={isDirty} />
        <Button kind="link" text={strings.close} onClick={onClose} />
      </div>
      <DraftNotice isRestored={writing.draft.isRestored && isDirty} isKept={writing.draft.isKept} onDiscard={writing.draft.discard} />
      {original !== null && <TranslationSource strings={strings} original={original} translation={page} />}
      <TextFields strings={strings} idPrefix={idPrefix} writing={writing} language={language} url={page?.url ?? opened?.url ?? null} hasOtherParts={opened?.hasOtherParts === true} onPause={preflight.look} />
      <PublishFields strings={strings} idPrefix={idPrefix} writing={writing} isNew={value.key === null} isTranslation={original !== null} />
      {original !== null && <Checkbox label={strings.translationIsTrue} hint={strings.translationIsTrueHint} isChecked={isTrue} onChange={setTrue} />}
      <PreflightList strings={strings} preflight={preflight} idPrefix={idPrefix} />
      {writing.other !== null && (
        <ConflictPanel key={`${writing.other.kind} ${writing.other.theirs.version}`} strings={strings} idPrefix={idPrefix} writing={writing} other={writing.other} />
      )}
      {writing.failure !== null && <WriteFailure strings={strings} error={writing.failure} writing={writing} checkedOutTo={page?.checkedOutTo ?? null} />}
      <div className={styles.actions}>
        <Button
          kind={writing.other === null ? 'primary' : 'ordinary'}
          text={writing.doing === 'publishing' ? strings.publishing : value.publishAt === '' ? strings.publish : strings.schedule}
          isBusy={writing.doing !== null}
          onClick={publish}
        />
        <Button text={writing.doing === 'saving' ? strings.saving : strings.saveDraft} isBusy={writing.doing !== null} onClick={saveDraft} />
        <Button text={isPreviewed ? strings.hidePreview : strings.preview} onClick={() => setPreviewed(!isPreviewed)} />
        {page !== null && <PageActions strings={strings} idPrefix={idPrefix} page={page} onServer={onServer} onClose={onClose} />}
      </div>
      {writing.done !== null && !isDirty && <DoneNotice key={writing.done} strings={strings} done={writing.done} publishAt={value.publishAt} url={page?.url ?? opened?.url ?? writing.url} />}
      {isPreviewed && <Preview strings={strings} idPrefix={idPrefix} writing={value} language={language} />}
      {article && page !== null && page.mandatoryUntil !== null && <Acknowledgements articleId={article.original.uniqueId} version={value.content.mandatoryVersion} />}
      {article && original === null && <Translations strings={strings} article={article} onOpen={onOpen} onServer={onServer} />}
      {article && original === null && <OfferPanel strings={strings} article={article} offer={offers.find(({ uniqueId }) => uniqueId === article.original.uniqueId) ?? null} onServer={onServer} />}
    </section>
  );
};

/** The page of that key among the articles, and whose version it is. */
function versionOf(articles: readonly DeskArticle[], key: PageKey | null): { readonly article: DeskArticle; readonly page: DeskPage } | undefined {
  if (key === null) return undefined;
  return articles
    .flatMap((article) => [article.original, ...article.translations].map((page) => ({ article, page })))
    .find(({ page }) => page.id === key.id && page.siteUrl === key.siteUrl.toLowerCase());
}

function StatusLine({ strings, writing, isDirty }: { readonly strings: NewsDeskStrings; readonly writing: ReturnType<typeof useWriting>; readonly isDirty: boolean }): JSX.Element {
  const { filled, all } = obligatoryFields(writing.draft.value.content);
  return (
    <p className={`${styles.status} ${styles.meta}`}>
      {isDirty && `${strings.notSaved} `}
      {formatText(strings.obligatory, { all, filled })}
    </p>
  );
}

interface DoneNoticeProps {
  readonly strings: NewsDeskStrings;
  readonly done: NonNullable<ReturnType<typeof useWriting>['done']>;
  /** `2026-11-12T08:00` in Helsinki; empty for at once. */
  readonly publishAt: string;
  /** Of the page, server-relative; null while it is not known. */
  readonly url: string | null;
}

/** When what has been scheduled comes out, in Helsinki as its field says; of all else, when it was done. */
function timeOfDone({ done, publishAt }: Pick<DoneNoticeProps, 'done' | 'publishAt'>, style: DateStyle): string {
  const planned = done === 'scheduled' ? fromHelsinkiTime(publishAt) : null;
  return planned === null ? formatTime(style.now, style) : formatPlanned(planned, { ...style, timeZone: HELSINKI });
}

/** What has been done, beside the button that did it; of what is published, the way to see it as readers do. */
function DoneNotice({ strings, done, publishAt, url }: DoneNoticeProps): JSX.Element {
  const style = useDateStyle();
  const [time] = React.useState(timeOfDone({ done, publishAt }, style));
  const said = { saved: strings.savedAt, published: strings.publishedAt, scheduled: strings.scheduledAt }[done];
  return (
    <Notice kind="success" icon="success" title={formatText(said, { time })}>
      {done === 'published' && url !== null && <a href={url}>{strings.openPublished}</a>}
    </Notice>
  );
}
