import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import type { Contact } from '../../../domain/responsibilities/responsibilities';
import { pageSearching } from '../../../domain/navigation/homePages';
import { formatText } from '../../../ui/formatText';
import { Icon } from '../../../ui/icons/Icon';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import { useDayText } from './useDayText';
import styles from './ResponsibilityRow.module.scss';

/** Teams opens the chat itself, in the browser or in its own program. */
const chatUrl = (loginName: string): string => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(loginName.split('|').pop() ?? '')}`;

export interface ContactsProps {
  readonly strings: ResponsibilitiesStrings;
  readonly responsibility: Responsibility;
  /** Whom to turn to first comes first. */
  readonly contacts: readonly Contact[];
}

/** Whom to turn to, in that order, each with a way to write to them, and to their card with the phone and the time where they are. */
export const Contacts = ({ strings, responsibility: { holder, deputy, awayFrom, awayTo }, contacts }: ContactsProps): JSX.Element => {
  const { place, reader } = useServices();
  const dayText = useDayText();
  const away = awayText(strings, awayFrom === null ? null : dayText(awayFrom), awayTo === null ? null : dayText(awayTo));
  return (
    <div className={styles.contacts}>
      {holder === null && <p className={styles.missing}>{strings.noHolder}</p>}
      <ul>
        {contacts.map(({ official, part, isAway }) => (
          <li key={part} className={styles.contact}>
            <span>
              <a className={styles.who} href={pageSearching(place.homeSiteUrl, 'Henkilot', reader.language, official.displayName)}>{official.displayName}</a>
              <span className={styles.part}>
                {part === 'holder' ? strings.holder : strings.deputy}
                {isAway && `, ${away}`}
              </span>
            </span>
            <a className={styles.chat} href={chatUrl(official.loginName)} target="_blank" rel="noopener noreferrer">
              <Icon name="chat" />
              <VisuallyHidden>{formatText(strings.chat, { name: official.displayName })}, {strings.newWindow}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
      {deputy === null && <p className={styles.part}>{strings.noDeputy}</p>}
    </div>
  );
};

function awayText(strings: ResponsibilitiesStrings, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return formatText(strings.away, { from, to });
  return from === null ? formatText(strings.awayUntil, { to: to ?? '' }) : formatText(strings.awayFromOn, { from });
}
