import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { versionIn } from '../../../domain/newsDesk/deskState';
import { isSameContent, obligatoryFields } from '../../../domain/newsDesk/NewsContent';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { formatTime } from '../../../domain/shared/dates';
import { Button } from '../../../ui/button/Button';
import { DraftNotice } from '../../../ui/draftNotice/DraftNotice';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { useDateStyle } from '../../../app/useServices';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
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
import { useWriting, type Writing } from './useWriting';
import { WriteFailure } from './WriteFailure';
import type { WriterPanelProps } from './WriterPanel';
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
  const article = articles.find(({ original, translations }) => [original, ...translations].some(({ uniqueId }) => uniqueId === opened?.uniqueId));
  const original = article && opened !== null && article.original.uniqueId !== opened.uniqueId ? article.original : null;
  const writing = useWriting(form, initial, original !== null && isTrue ? original.modifiedAt : null, onServer);
  const { value } = writing.draft;
  const isDirty = !isSameContent(value.base, value.content);
  const preflight = usePreflight({ value, article, isTranslation: original !== null, isCommon: value.siteUrl === place.homeSiteUrl, idPrefix });
  const publish = async (): Promise<void> => {
    if (await preflight.passes()) await writing.publish();
  };
  const listed = article && opened ? versionIn(article, opened.language) : null;
  return (
    <section className={styles.panel} aria-labelledby={`${idPrefix}-heading`}>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} id={`${idPrefix}-heading`} className={styles.title}>
          {opened === null && value.key === null ? strings.newNews : original === null ? strings.editNews : formatText(strings.editTranslation, { language: strings[opened?.language ?? 'fi'] })}
        </h3>
        <StatusLine strings={strings} writing={writing} isDirty={isDirty} />
        <Button kind="link" text={strings.close} onClick={onClose} />
      </div>
      <DraftNotice isRestored={writing.draft.isRestored && isDirty} isKept={writing.draft.isKept} onDiscard={writing.draft.discard} />
      {original !== null && opened !== null && article && <TranslationSource strings={strings} original={original} translation={listed} />}
      <TextFields strings={strings} idPrefix={idPrefix} writing={writing} opened={opened} onPause={preflight.look} />
      <PublishFields strings={strings} idPrefix={idPrefix} writing={writing} isNew={value.key === null} isTranslation={original !== null} />
      {original !== null && <Checkbox label={strings.translationIsTrue} hint={strings.translationIsTrueHint} isChecked={isTrue} onChange={setTrue} />}
      <PreflightList strings={strings} preflight={preflight} idPrefix={idPrefix} />
      {writing.theirs !== null && <ConflictPanel strings={strings} idPrefix={idPrefix} writing={writing} theirs={writing.theirs} />}
      {writing.failure !== null && <WriteFailure strings={strings} error={writing.failure} writing={writing} checkedOutTo={listed?.checkedOutTo ?? null} />}
      <div className={styles.actions}>
        <Button
          kind="primary"
          text={writing.doing === 'publishing' ? strings.publishing : value.publishAt === '' ? strings.publish : strings.schedule}
          isBusy={writing.doing !== null}
          onClick={publish}
        />
        <Button text={writing.doing === 'saving' ? strings.saving : strings.saveDraft} isBusy={writing.doing !== null} onClick={writing.save} />
        <Button text={isPreviewed ? strings.hidePreview : strings.preview} onClick={() => setPreviewed(!isPreviewed)} />
        {opened !== null && listed && <PageActions strings={strings} idPrefix={idPrefix} page={listed} onServer={onServer} onClose={onClose} />}
      </div>
      {isPreviewed && <Preview strings={strings} writing={value} language={opened?.language ?? 'fi'} />}
      {article && original === null && <Translations strings={strings} article={article} onOpen={onOpen} onServer={onServer} />}
      {article && original === null && <OfferPanel strings={strings} article={article} offer={offers.find(({ uniqueId }) => uniqueId === article.original.uniqueId) ?? null} onServer={onServer} />}
    </section>
  );
};

function StatusLine({ strings, writing, isDirty }: { readonly strings: NewsDeskStrings; readonly writing: ReturnType<typeof useWriting>; readonly isDirty: boolean }): JSX.Element {
  const style = useDateStyle();
  const { filled, all } = obligatoryFields(writing.draft.value.content);
  const done = writing.done === null ? null : formatText({ saved: strings.savedAt, published: strings.publishedAt, scheduled: strings.scheduledAt }[writing.done], { time: formatTime(style.now, style) });
  return (
    <div className={styles.status}>
      <p role="status">{done !== null && !isDirty && <Notice kind="success" icon="success" title={done} />}</p>
      <p className={styles.meta}>
        {isDirty && `${strings.notSaved} `}
        {formatText(strings.obligatory, { all, filled })}
      </p>
    </div>
  );
}
