import * as React from 'react';
import { useOrganisations, useOwnKeys } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { sourcesOf } from '../../../domain/news/newsSources';
import type { NewsKind } from '../../../domain/news/NewsItem';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { formatText } from '../../../ui/formatText';
import { SelectField, type SelectOption } from '../../../ui/selectField/SelectField';
import { TextField } from '../../../ui/textField/TextField';
import { AudienceField } from './AudienceField';
import { OwnerField } from './OwnerField';
import type { WritingHandle } from './useWriting';
import styles from './Writer.module.scss';

export interface PublishFieldsProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly writing: WritingHandle;
  /** The page is not made yet: its place can be chosen. */
  readonly isNew: boolean;
  readonly isTranslation: boolean;
}

const KINDS: readonly NewsKind[] = ['news', 'decision', 'appointment', 'reorganisation', 'event', 'disruption'];

/** Who answers for it, how long, when it comes out, for whom: what a page says of itself. */
export const PublishFields = ({ strings, idPrefix, writing, isNew, isTranslation }: PublishFieldsProps): JSX.Element => {
  const { content, publishAt, siteUrl, base } = writing.draft.value;
  const places = usePlaces(strings);
  const { changeContent } = writing;
  const id = (field: string): string => `${idPrefix}-${field}`;
  const kinds = KINDS.map((kind) => ({ value: kind, text: strings[kind] }));
  return (
    <div className={styles.fields}>
      <div className={styles.grid}>
        <OwnerField strings={strings} id={id('owner')} value={content.owner} onChange={(owner) => changeContent({ owner })} />
        <TextField id={id('expires')} label={strings.expiresLabel} type="date" value={content.expires} problem={null} onChange={(expires) => changeContent({ expires })} />
        <TextField id={id('publishAt')} label={strings.publishAtLabel} hint={strings.publishAtHint} type="datetime-local" isOptional value={publishAt} problem={null} onChange={(value) => writing.change({ publishAt: value })} />
        {isNew ? (
          <SelectField id={id('place')} label={strings.placeLabel} value={siteUrl} options={places} problem={null} onChange={(value) => writing.change({ siteUrl: value })} />
        ) : (
          <p>
            <strong>{strings.placeLabel}</strong>
            <br />
            {places.find(({ value }) => value === siteUrl)?.text ?? siteUrl}
          </p>
        )}
      </div>
      <details className={styles.more} open={content.kind !== 'news' || content.audience !== '' || content.mandatoryUntil !== '' || content.translationDue !== ''}>
        <summary>{strings.moreFields}</summary>
        <div className={styles.grid}>
          <SelectField id={id('kind')} label={strings.kindLabel} value={content.kind} options={kinds} problem={null} onChange={(kind) => changeContent({ kind })} />
          <TextField id={id('topic')} label={strings.topicLabel} isOptional value={content.topic} problem={null} onChange={(topic) => changeContent({ topic })} />
          <TextField id={id('mandatoryUntil')} label={strings.mandatoryLabel} hint={strings.mandatoryHint} type="date" isOptional value={content.mandatoryUntil} problem={null} onChange={(mandatoryUntil) => changeContent({ mandatoryUntil })} />
          {!isTranslation && (
            <TextField id={id('translationDue')} label={strings.translationDueLabel} hint={strings.translationDueHint} type="date" isOptional value={content.translationDue} problem={null} onChange={(translationDue) => changeContent({ translationDue })} />
          )}
          {content.mandatoryUntil !== '' && !isNew && (
            <Checkbox
              label={strings.materialChange}
              hint={strings.materialChangeHint}
              isChecked={content.mandatoryVersion > base.mandatoryVersion}
              onChange={(isMaterial) => changeContent({ mandatoryVersion: base.mandatoryVersion + (isMaterial ? 1 : 0) })}
            />
          )}
          {!isTranslation && <AudienceField strings={strings} id={id('audience')} value={content.audience} onChange={(audience) => changeContent({ audience })} />}
        </div>
      </details>
    </div>
  );
};

/** Where news may be published, the page's own site first; the closed sections of others are not even named. */
function usePlaces(strings: NewsDeskStrings): ReadonlyArray<SelectOption<string>> {
  const { place, reader } = useServices();
  const { data: organisations } = useOrganisations();
  const { data: ownKeys } = useOwnKeys();
  const options = sourcesOf(place.homeSiteUrl, organisations ?? [])
    .filter(({ isClosed, organisation, siteUrl }) => !isClosed || siteUrl === place.siteUrl || (organisation !== null && ownKeys?.includes(organisation)))
    .map(({ siteUrl, organisation, isClosed }) => {
      const named = organisations?.find(({ key }) => key === organisation);
      const name = named ? textIn(named.shortNames, reader.language).text : '';
      return { value: siteUrl, text: named ? formatText(isClosed ? strings.placeClosed : strings.placeOpen, { organisation: name }) : strings.placeCommon };
    });
  const own = options.find(({ value }) => value === place.siteUrl);
  return own ? [own, ...options.filter((option) => option !== own)] : [{ value: place.siteUrl, text: place.siteUrl }, ...options];
}
