import * as React from 'react';
import { formatMoment } from '../../../app/formatMoment';
import { useDateStyle } from '../../../app/useServices';
import { conflictsOf, differencesOf, proposedChoices, type Choices } from '../../../domain/newsDesk/conflict';
import type { ContentField, NewsContent } from '../../../domain/newsDesk/NewsContent';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import type { OtherVersion, WritingHandle } from './useWriting';
import styles from './ConflictPanel.module.scss';

export interface ConflictPanelProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly writing: WritingHandle;
  readonly other: OtherVersion;
}

/** A colleague saved meanwhile, or has the page checked out: both versions, field by field, to choose from. */
export const ConflictPanel = ({ strings, idPrefix, writing, other: { kind, theirs } }: ConflictPanelProps): JSX.Element => {
  const style = useDateStyle();
  const { base, content } = writing.draft.value;
  const isReserved = kind === 'reserved';
  const fields = (isReserved ? differencesOf : conflictsOf)(base, content, theirs.content);
  const [choices, setChoices] = React.useState<Choices>(() => proposedChoices(fields));
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const person = theirs.modifiedBy;
  const time = formatMoment(new Date(theirs.modifiedAt), style);
  return (
    <div ref={box} tabIndex={-1} className={styles.conflict} role="group" aria-label={strings.conflictLabel}>
      {isReserved ? (
        <Notice kind="warning" icon="lock" title={theirs.checkedOutTo === null ? strings.reserved : formatText(strings.reservedNow, { person: theirs.checkedOutTo })}>
          {strings.reservedText}
        </Notice>
      ) : (
        <Notice kind="warning" icon="warning" title={formatText(strings.conflictTitle, { person, time })}>
          {strings.conflictText}
        </Notice>
      )}
      {fields.map(({ field }) => (
        <fieldset key={field} className={styles.field}>
          <legend>{fieldName(strings, field)}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={styles.version}>
              <span className={styles.choice}>
                <input type="radio" name={`${idPrefix}-conflict-${field}`} checked={(choices[field] ?? 'mine') === side} onChange={() => setChoices({ ...choices, [field]: side })} />
                {side === 'mine' ? strings.mineVersion : formatText(isReserved ? strings.savedVersion : strings.theirVersion, { person, time })}
              </span>
              <span className={styles.text}>{shown(strings, (side === 'mine' ? content : theirs.content)[field])}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button kind="primary" text={strings.saveMerged} onClick={() => writing.merge(choices)} />
        <Button text={isReserved ? strings.takeSaved : strings.takeTheirs} onClick={writing.takeTheirs} />
        {isReserved && <Button text={strings.saveAsNew} onClick={writing.saveAsNew} />}
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
