import * as React from 'react';
import { useDateStyle, useServices } from '../../../app/useServices';
import { formatMoment, formatPlanned } from '../../../app/formatMoment';
import { hasUnpublishedChanges, type DeskArticle } from '../../../domain/newsDesk/deskState';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import type { Offer } from '../../../domain/newsDesk/offers';
import { HELSINKI, type DateStyle } from '../../../domain/shared/dateParts';
import { formatDate } from '../../../domain/shared/dates';
import { formatText } from '../../../ui/formatText';
import { Label } from '../../../ui/label/Label';
import rowTarget from '../../../ui/rowTarget/RowTarget.module.scss';
import { LanguageMarks } from './LanguageMarks';
import styles from './ArticleRow.module.scss';

export interface ArticleRowProps {
  readonly strings: NewsDeskStrings;
  readonly article: DeskArticle;
  readonly offer: Offer | null;
  readonly isOpen: boolean;
  readonly onOpen: (key: PageKey) => void;
}

/** One article: its title, who changed it and when, what matters of its state, and its languages. */
export const ArticleRow = ({ strings, article, offer, isOpen, onOpen }: ArticleRowProps): JSX.Element => {
  const { reader } = useServices();
  const style = useDateStyle();
  const { original } = article;
  return (
    <li className={isOpen ? styles.open : styles.row}>
      <button type="button" className={`${styles.title} ${rowTarget.target}`} aria-current={isOpen || undefined} lang={original.language} onClick={() => onOpen({ siteUrl: original.siteUrl, id: original.id })}>
        {original.title === '' ? strings.untitled : original.title}
      </button>
      <span className={styles.meta}>{describe(strings, article, reader.displayName, style)}</span>
      <span className={styles.foot}>
        <LanguageMarks strings={strings} article={article} />
        {hasUnpublishedChanges(original) && <Label kind="attention" text={strings.unpublishedChanges} />}
        {original.checkedOutTo !== null && original.checkedOutTo !== reader.displayName && <Label kind="closed" text={formatText(strings.reservedBy, { person: original.checkedOutTo })} />}
        {offer?.decision?.outcome === 'returned' && <Label kind="attention" text={strings.offerReturned} />}
        {offer?.decision?.outcome === 'accepted' && <Label kind="done" text={strings.offerAccepted} />}
        {offer !== null && offer.decision === null && <Label kind="deadline" text={strings.offerWaiting} />}
        {article.state === 'awaitingApproval' && offer !== null && <Label kind="plain" text={strings.liveInSection} />}
      </span>
    </li>
  );
};

function describe(strings: NewsDeskStrings, { original, state }: DeskArticle, ownName: string, style: DateStyle): string {
  const inHelsinki = { ...style, timeZone: HELSINKI };
  if (state === 'scheduled') return formatText(strings.scheduledFor, { time: formatPlanned(new Date(original.publishAt ?? ''), inHelsinki) });
  if (state === 'expired') return formatText(strings.expiredOn, { day: formatDate(new Date(original.expiresAt ?? ''), inHelsinki) });
  const person = original.modifiedBy === ownName ? strings.you : original.modifiedBy;
  const changed = `${person}, ${formatMoment(new Date(original.modifiedAt), style)}`;
  if (original.translationDue === null) return changed;
  return `${changed}. ${formatText(strings.translationDueOn, { day: formatDate(new Date(original.translationDue), inHelsinki) })}`;
}
