import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { audienceKeys, concerns, withConcern } from '../../../domain/newsDesk/audience';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Chip } from '../../../ui/chip/Chip';
import styles from './AudienceField.module.scss';

export interface AudienceFieldProps {
  readonly strings: NewsDeskStrings;
  readonly id: string;
  /** See `NewsContent.audience`. */
  readonly value: string;
  readonly onChange: (audience: string) => void;
}

/** Which organisations a page concerns. What else the page names as its audience can be taken away. */
export const AudienceField = ({ strings, id, value, onChange }: AudienceFieldProps): JSX.Element => {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const others = audienceKeys(value).filter((key) => !organisations.some((organisation) => organisation.key === key.toUpperCase()));
  const options = [
    ...organisations.map(({ key, names, shortNames }) => ({ key, text: textIn(shortNames, reader.language).text, title: textIn(names, reader.language).text })),
    ...others.map((key) => ({ key, text: key, title: key }))
  ];
  return (
    <div id={id} className={styles.field} role="group" tabIndex={-1} aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`}>
      <span id={`${id}-label`} className={styles.label}>
        {strings.audienceLabel}
      </span>
      <div className={styles.options}>
        {options.map(({ key, text, title }) => (
          <Chip key={key} text={text} title={title} isOn={concerns(value, key)} onToggle={() => onChange(withConcern(value, key, !concerns(value, key)))} />
        ))}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {strings.audienceHint}
      </p>
    </div>
  );
};
