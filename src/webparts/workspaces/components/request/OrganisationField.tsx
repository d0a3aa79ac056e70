import * as React from 'react';
import { useOrganisations } from '../../../../app/facts/facts';
import { useServices } from '../../../../app/useServices';
import { textIn } from '../../../../domain/shared/LocalizedText';
import { SelectField } from '../../../../ui/selectField/SelectField';
import styles from './Request.module.scss';

export interface OrganisationFieldProps {
  readonly strings: WorkspaceRequestStrings;
  readonly id: string;
  readonly problem: string | null;
  readonly value: string;
  readonly ownKeys: readonly string[];
  readonly onChange: (organisation: string) => void;
}

/** A choice for those who are staff of several organisations, as at missions; for others, what it is. */
export function OrganisationField({ strings, ownKeys, value, onChange, ...field }: OrganisationFieldProps): JSX.Element {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const nameOf = (key: string): string => {
    const organisation = organisations.find((one) => one.key === key);
    return organisation === undefined ? key : `${textIn(organisation.shortNames, reader.language).text} – ${textIn(organisation.names, reader.language).text}`;
  };
  if (ownKeys.length < 2) {
    return (
      <div id={field.id} tabIndex={-1}>
        <p className={styles.label}>{strings.organisation}</p>
        <p>{nameOf(value)}</p>
        <p className={styles.meta}>{strings.organisationHint}</p>
      </div>
    );
  }
  return <SelectField {...field} label={strings.organisation} hint={strings.organisationHint} value={value} options={ownKeys.map((key) => ({ value: key, text: nameOf(key) }))} onChange={onChange} />;
}
