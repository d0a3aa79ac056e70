import * as React from 'react';
import { formatMoment } from '../../../app/formatMoment';
import { useDateStyle } from '../../../app/useServices';
import { conflictsOf, proposedChoices, type Choices } from '../../../domain/newsDesk/conflict';
import type { ContentField, NewsContent } from '../../../domain/newsDesk/NewsContent';
import type { OpenedPage } from '../../../domain/newsDesk/NewsDeskRepository';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import type { WritingHandle } from './useWriting';
import styles from './ConflictPanel.module.scss';

export interface ConflictPanelProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly writing: WritingHandle;
  readonly theirs: OpenedPage;
}

/** A colleague saved meanwhile: both versions, field by field, to choose from. */
export const ConflictPanel = ({ strings, idPrefix, writing, theirs }: ConflictPanelProps): JSX.Element => {
  const style = useDateStyle();
  const { base, content } = writing.draft.value;
  const conflicts = conflictsOf(base, content, theirs.content);
  const [choices, setChoices] = React.useState<Choices>(() => proposedChoices(conflicts));
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const person = theirs.modifiedBy;
  const time = formatMoment(new Date(theirs.modifiedAt), style);
  return (
    <div ref={box} tabIndex={-1} className={styles.conflict} role="group" aria-label={strings.conflictLabel}>
      <Notice kind="warning" icon="warning" title={formatText(strings.conflictTitle, { person, time })}>
        {strings.conflictText}
      </Notice>
      {conflicts.map(({ field }) => (
        <fieldset key={field} className={styles.field}>
          <legend>{fieldName(strings, field)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={styles.version}>
              <span className={styles.choice}>
                <input type="radio" name={`${idPrefix}-conflict-${field}`} checked={(choices[field] ?? 'mine') === side} onChange={() => setChoices({ ...choices, [field]: side })} />
                {side === 'mine' ? strings.mineVersion : formatText(strings.theirVersion, { person })}
              </span>
              <span className={styles.text}>{shown(strings, (side === 'mine' ? content : theirs.content)[field])}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button kind="primary" text={strings.saveMerged} onClick={() => writing.merge(choices)} />
        <Button text={formatText(strings.takeTheirs, { person })} onClick={writing.takeTheirs} />
      </div>
    </div>
  );
};

function shown(strings: NewsDeskStrings, value: NewsContent[ContentField]): string {
  if (value === null) return strings.bodyElsewhere;
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  return String(value) === '' ? strings.emptyValue : String(value);
}

function fieldName(strings: NewsDeskStrings, field: ContentField): string {
  const names: Readonly<Record<ContentField, string>> = {
    title: strings.titleLabel,
    summary: strings.summaryLabel,
    body: strings.bodyLabel,
    pictureUrl: strings.pictureLabel,
    pictureAlt: strings.altLabel,
    isPictureDecorative: strings.decorative,
    owner: strings.ownerLabel,
    expires: strings.expiresLabel,
    kind: strings.kindLabel,
    topic: strings.topicLabel,
    audience: strings.audienceLabel,
    mandatoryUntil: strings.mandatoryLabel,
    mandatoryVersion: strings.materialChange,
    translationDue: strings.translationDueLabel
  };
  return names[field];
}
