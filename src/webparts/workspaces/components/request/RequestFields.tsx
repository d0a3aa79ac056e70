import * as React from 'react';
import { useOrganisations } from '../../../../app/facts/facts';
import { useServices } from '../../../../app/useServices';
import { textIn } from '../../../../domain/shared/LocalizedText';
import { LANGUAGES } from '../../../../domain/shared/Language';
import { INFORMATION_CLASSES, VISIBILITIES, WORKSPACE_KINDS, type InformationClass, type NamedPerson } from '../../../../domain/workspaces/Workspace';
import type { RequestContent } from '../../../../domain/workspaces/WorkspaceRequest';
import { PersonPicker } from '../../../../ui/personPicker/PersonPicker';
import { RadioGroup } from '../../../../ui/radioGroup/RadioGroup';
import { SelectField } from '../../../../ui/selectField/SelectField';
import { TextArea } from '../../../../ui/textArea/TextArea';
import { TextField } from '../../../../ui/textField/TextField';
import { SimilarWorkspaces } from './SimilarWorkspaces';
import styles from './Request.module.scss';

const MOST_SUGGESTIONS = 8;

export interface RequestFieldsProps {
  readonly strings: WorkspacesStrings;
  readonly value: RequestContent;
  /** Keys of the organisations whose staff the reader is. */
  readonly ownKeys: readonly string[];
  readonly idOf: (field: keyof RequestContent) => string;
  readonly problemOf: (field: keyof RequestContent) => string | null;
  readonly onChange: (change: Partial<RequestContent>) => void;
}

export const RequestFields = ({ strings, value, ownKeys, idOf, problemOf, onChange }: RequestFieldsProps): JSX.Element => {
  const { request, terms } = strings;
  const hints = { internal: request.internalHint, partner: request.partnerHint };
  const visibilities = { open: request.openText, listed: request.listedText, closed: request.closedText };
  const classes: Readonly<Record<InformationClass, string>> = { public: request.publicText, internal: request.internalText, confidential: request.confidentialText };
  const field = (name: keyof RequestContent): { readonly id: string; readonly problem: string | null } => ({ id: idOf(name), problem: problemOf(name) });
  return (
    <div className={styles.fields}>
      <TextField {...field('name')} label={request.name} hint={request.nameHint} value={value.name} onChange={(name) => onChange({ name })} />
      <SimilarWorkspaces strings={strings} name={value.name} />
      <TextArea {...field('purpose')} label={request.purpose} hint={request.purposeHint} rows={3} value={value.purpose} onChange={(purpose) => onChange({ purpose })} />
      <RadioGroup
        id={idOf('kind')}
        label={request.kind}
        value={value.kind}
        options={WORKSPACE_KINDS.map((kind) => ({ value: kind, text: terms[kind], hint: hints[kind] }))}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectField
        {...field('visibility')}
        label={request.visibility}
        hint={request.visibilityHint}
        value={value.visibility}
        options={VISIBILITIES.map((each) => ({ value: each, text: visibilities[each] }))}
        onChange={(visibility) => onChange({ visibility })}
      />
      <PersonField {...field('owner')} label={request.owner} hint={request.ownerHint} value={value.owner} onChange={(owner) => onChange({ owner })} />
      <PersonField {...field('deputy')} label={request.deputy} value={value.deputy} onChange={(deputy) => onChange({ deputy })} />
      <OrganisationField {...field('organisation')} strings={request} value={value.organisation} ownKeys={ownKeys} onChange={(organisation) => onChange({ organisation })} />
      <TextField {...field('endDay')} label={request.endDay} hint={request.endDayHint} type="date" value={value.endDay} onChange={(endDay) => onChange({ endDay })} />
      <SelectField<InformationClass | ''>
        {...field('informationClass')}
        label={request.informationClass}
        hint={request.classHint}
        value={value.informationClass ?? ''}
        options={[{ value: '', text: request.choose }, ...INFORMATION_CLASSES.map((each) => ({ value: each, text: classes[each] }))]}
        onChange={(chosen) => onChange({ informationClass: chosen === '' ? null : chosen })}
      />
      <SelectField
        {...field('language')}
        label={request.language}
        hint={request.languageHint}
        value={value.language}
        options={LANGUAGES.map((each) => ({ value: each, text: terms[each] }))}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
};

interface PersonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | null;
  readonly value: NamedPerson | null;
  readonly onChange: (person: NamedPerson | null) => void;
}

function PersonField({ value, onChange, ...field }: PersonFieldProps): JSX.Element {
  const { people, reader } = useServices();
  return (
    <PersonPicker
      {...field}
      language={reader.language}
      isRequired
      chosen={value === null ? [] : [value]}
      search={(text) => people.suggest(text, MOST_SUGGESTIONS)}
      onChange={([person]) => onChange(person ?? null)}
    />
  );
}

interface OrganisationFieldProps {
  readonly strings: WorkspaceRequestStrings;
  readonly id: string;
  readonly problem: string | null;
  readonly value: string;
  readonly ownKeys: readonly string[];
  readonly onChange: (organisation: string) => void;
}

/** A choice for those who are staff of several organisations, as at missions; for others, what it is. */
function OrganisationField({ strings, ownKeys, value, onChange, ...field }: OrganisationFieldProps): JSX.Element {
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
