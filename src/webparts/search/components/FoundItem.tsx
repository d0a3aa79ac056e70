import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useDateStyle, useServices } from '../../../app/useServices';
import { sourcesOf } from '../../../domain/news/newsSources';
import { titleIn } from '../../../domain/people/titles';
import type { Person } from '../../../domain/people/Person';
import type { Found, FoundPage, FoundWorkspace } from '../../../domain/search/found';
import { markFound } from '../../../domain/search/marks';
import { pageSearching } from '../../../domain/navigation/homePages';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Face } from '../../../ui/face/Face';
import { Icon } from '../../../ui/icons/Icon';
import { Label } from '../../../ui/label/Label';
import { Tag } from '../../../ui/tag/Tag';
import { Time } from '../../../ui/time/Time';
import { describePage } from './describeFound';
import { MarkedText } from './MarkedText';
import styles from './FoundItem.module.scss';

export interface FoundItemProps {
  readonly strings: SearchStrings;
  readonly found: Found;
  /** Beginnings of words that were searched for. */
  readonly beginnings: readonly string[];
}

/** One result. A screen reader hears its name whole: the marks are within the text, not around it. */
export const FoundItem = ({ strings, found, beginnings }: FoundItemProps): JSX.Element => {
  switch (found.kind) {
    case 'page':
      return <PageItem strings={strings} page={found} beginnings={beginnings} />;
    case 'person':
      return <PersonItem person={found.person} beginnings={beginnings} />;
    case 'workspace':
      return <WorkspaceItem strings={strings} workspace={found} beginnings={beginnings} />;
  }
};

interface Marked {
  readonly beginnings: readonly string[];
}

function PageItem({ strings, page, beginnings }: Marked & { readonly strings: SearchStrings; readonly page: FoundPage }): JSX.Element {
  const { place } = useServices();
  const style = useDateStyle();
  const { data: organisations = [] } = useOrganisations();
  const sources = React.useMemo(() => sourcesOf(place.homeSiteUrl, organisations), [place.homeSiteUrl, organisations]);
  const { labels, tag, accent, date, lang } = describePage(page, { strings, style, sources, organisations });
  return (
    <article className={styles.item}>
      <h4 className={styles.title} lang={lang}>
        <a href={page.url} aria-label={page.title}>
          <MarkedText runs={markFound(page.title, beginnings)} />
        </a>
      </h4>
      {page.summary.length > 0 && (
        <p className={styles.summary} lang={lang}>
          <MarkedText runs={page.summary} />
        </p>
      )}
      <p className={styles.meta}>
        {labels.map(({ kind, text }) => (
          <Label key={text} kind={kind} text={text} />
        ))}
        {tag !== null && <Tag text={tag} accent={accent} />}
        <Time moment={page.date} text={date} />
      </p>
    </article>
  );
}

function WorkspaceItem({ strings, workspace: { title, description, url, hasGuests }, beginnings }: Marked & { readonly strings: SearchStrings; readonly workspace: FoundWorkspace }): JSX.Element {
  return (
    <article className={styles.item}>
      <h4 className={styles.title}>
        <a href={url} aria-label={title}>
          <MarkedText runs={markFound(title, beginnings)} />
        </a>
      </h4>
      {description !== '' && <p className={styles.summary}>{description}</p>}
      <p className={styles.meta}>{hasGuests ? <Label kind="attention" text={strings.withGuests} /> : strings.internal}</p>
    </article>
  );
}

function PersonItem({ person, beginnings }: Marked & { readonly person: Person }): JSX.Element {
  const { place, reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const title = titleIn(person.title, reader.language);
  const organisation = organisations.find(({ key }) => key === person.organisation);
  return (
    <article className={styles.person} aria-label={person.displayName}>
      <Face name={person.displayName} />
      <div>
        <h4 className={styles.title}>
          <a href={pageSearching(place.homeSiteUrl, 'Henkilot', reader.language, person.displayName)} aria-label={person.displayName}>
            <MarkedText runs={markFound(person.displayName, beginnings)} />
          </a>{' '}
          {organisation && <Tag text={textIn(organisation.shortNames, reader.language).text} accent={organisation.accent} />}
        </h4>
        <p className={styles.meta}>
          <span lang={title.language}>{title.text}</span>
          {person.unit !== '' && <span lang="fi">{person.unit}</span>}
        </p>
        <p className={styles.meta}>
          {person.phone !== '' && <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>{person.phone}</a>}
          {person.mail !== '' && (
            <a className={styles.mail} href={`mailto:${encodeURIComponent(person.mail).replace('%40', '@')}`}>
              <Icon name="mail" small />
              {person.mail}
            </a>
          )}
        </p>
      </div>
    </article>
  );
}
