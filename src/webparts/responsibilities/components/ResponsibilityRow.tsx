import * as React from 'react';
import { OrganisationTag } from '../../../app/OrganisationTag';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { contactsOf, isToBeConfirmed, isValid } from '../../../domain/responsibilities/responsibilities';
import { formatDate } from '../../../domain/shared/dates';
import { textIn } from '../../../domain/shared/LocalizedText';
import { formatText } from '../../../ui/formatText';
import { Label } from '../../../ui/label/Label';
import { Tag } from '../../../ui/tag/Tag';
import { Contacts } from './Contacts';
import styles from './ResponsibilityRow.module.scss';

export interface ResponsibilityRowProps {
  readonly strings: ResponsibilitiesStrings;
  readonly responsibility: Responsibility;
  /** Whether it stands under a heading of its own list. */
  readonly isNested: boolean;
  /** Takes the focus when something has been done to the row. */
  readonly heading: React.RefObject<HTMLHeadingElement>;
  /** What the reader may do. */
  readonly children: React.ReactNode;
}

/** A topic, whom to turn to, and how fresh that is. */
export const ResponsibilityRow = ({ strings, responsibility, isNested, heading, children }: ResponsibilityRowProps): JSX.Element => {
  const { reader } = useServices();
  const style = useDateStyle();
  const { topics, synonyms, organisation, confirmedAt } = responsibility;
  const topic = textIn(topics, reader.language);
  const date = confirmedAt === null ? null : formatDate(new Date(confirmedAt), style);
  const Heading = isNested ? 'h4' : 'h3';
  const isDue = isToBeConfirmed(responsibility, style.now);
  return (
    <div className={styles.row}>
      <div className={styles.topic}>
        <Heading ref={heading} tabIndex={-1} lang={topic.language} className={styles.name}>{topic.text}</Heading>
        <p className={styles.meta}>
          {isDue && <Label kind="attention" text={strings.toBeConfirmed} />}
          {!isValid(responsibility, style.now) && <Label kind="plain" text={strings.ended} />}
          {organisation === null ? <Tag text={strings.common} accent={null} /> : <OrganisationTag organisation={organisation} />}
          <span>{date === null ? strings.neverConfirmed : formatText(isDue ? strings.lastConfirmed : strings.confirmed, { date })}</span>
        </p>
        {synonyms.length > 0 && <p className={styles.meta}>{strings.alsoFoundBy}: {synonyms.join(', ')}</p>}
      </div>
      <Contacts strings={strings} responsibility={responsibility} contacts={contactsOf(responsibility, style.now)} />
      {children}
    </div>
  );
};
