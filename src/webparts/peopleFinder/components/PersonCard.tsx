import * as React from 'react';
import { OrganisationTag } from '../../../app/OrganisationTag';
import { useDateStyle, useServices } from '../../../app/useServices';
import type { Person } from '../../../domain/people/Person';
import { locationIn, localTimeZone } from '../../../domain/people/places';
import { titleIn } from '../../../domain/people/titles';
import { formatTime } from '../../../domain/shared/dates';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { IconButton } from '../../../ui/iconButton/IconButton';
import { CommonWorkspaces } from './CommonWorkspaces';
import { ContactButtons } from './ContactButtons';
import { Face } from './Face';
import { HeldResponsibilities } from './HeldResponsibilities';
import styles from './PersonCard.module.scss';
import { SurroundingsList } from './SurroundingsList';

export interface PersonCardProps {
  readonly strings: PeopleFinderStrings;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly person: Person;
  readonly onOpen: (person: Person) => void;
  readonly onChart: () => void;
  readonly onClose: () => void;
}

/** Everything that the directory shows of a person, and how to reach them. */
export const PersonCard = ({ strings, idPrefix, person, onOpen, onChart, onClose }: PersonCardProps): JSX.Element => {
  const { reader } = useServices();
  const title = titleIn(person.title, reader.language);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [person.loginName]);
  return (
    <aside className={styles.card} aria-labelledby={`${idPrefix}-card`}>
      <div className={styles.head}>
        <Face person={person} isLarge />
        <div className={styles.who}>
          <h2 ref={heading} tabIndex={-1} id={`${idPrefix}-card`} className={styles.name}>{person.displayName}</h2>
          <p lang={title.language}>{title.text}</p>
          <p className={styles.tags}><OrganisationTag organisation={person.organisation} /></p>
        </div>
        <IconButton label={strings.close} icon="close" onClick={onClose} />
      </div>
      <ContactButtons strings={strings} person={person} />
      <Facts strings={strings} person={person} />
      <HeldResponsibilities strings={strings} person={person} />
      <SurroundingsList strings={strings} person={person} onOpen={onOpen} />
      <CommonWorkspaces key={person.loginName} strings={strings} person={person} />
      <p className={styles.more}><Button kind="link" text={strings.chart} onClick={onChart} /></p>
    </aside>
  );
};

function Facts({ strings, person }: { readonly strings: PeopleFinderStrings; readonly person: Person }): JSX.Element {
  const { reader } = useServices();
  const style = useDateStyle();
  const location = locationIn(person.location, reader.language);
  const zone = localTimeZone(person.location, reader.timeZone, style.now);
  const time = zone === null ? null : formatTime(style.now, { ...style, timeZone: zone });
  const call = (phone: string): JSX.Element => <a className={styles.numbers} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>;
  return (
    <dl className={styles.facts}>
      <Fact name={strings.phone}>{person.phone && call(person.phone)}</Fact>
      <Fact name={strings.mobile}>{person.mobile && call(person.mobile)}</Fact>
      <Fact name={strings.mail}>{person.mail && <a href={`mailto:${encodeURIComponent(person.mail).replace('%40', '@')}`} aria-label={person.mail}><Address mail={person.mail} /></a>}</Fact>
      <Fact name={strings.location}>{location.text && <span lang={location.language}>{location.text}</span>}</Fact>
      <Fact name={strings.localTime}>{time !== null && formatText(strings.localTimeIn, { time, city: location.text })}</Fact>
      <Fact name={strings.unit}>{person.unit && <span lang="fi">{person.unit}</span>}</Fact>
    </dl>
  );
}

/** An address that breaks before its @ where it must. */
function Address({ mail }: { readonly mail: string }): JSX.Element {
  const at = mail.indexOf('@');
  return at < 0 ? <>{mail}</> : <>{mail.slice(0, at)}<wbr />{mail.slice(at)}</>;
}

/** What the directory does not show is left out, name and all. */
function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }): JSX.Element | null {
  if (children === '' || children === false || children === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
