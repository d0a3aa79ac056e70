import * as React from 'react';
import { LANGUAGES } from '../../../../domain/shared/Language';
import { INFORMATION_CLASSES, VISIBILITIES, WORKSPACE_KINDS, type InformationClass } from '../../../../domain/workspaces/Workspace';
import type { RequestContent } from '../../../../domain/workspaces/WorkspaceRequest';
import layout from '../../../../ui/form/Form.module.scss';
import { RadioGroup } from '../../../../ui/radioGroup/RadioGroup';
import { SelectField } from '../../../../ui/selectField/SelectField';
import { TextArea } from '../../../../ui/textArea/TextArea';
import { TextField } from '../../../../ui/textField/TextField';
import { OrganisationField } from './OrganisationField';
import { PersonField } from './PersonField';
import { SimilarWorkspaces } from './SimilarWorkspaces';

export interface RequestFieldsProps {
  readonly strings: WorkspacesStrings;
  readonly value: RequestContent;
  /** Keys of the organisations whose staff the reader is. */
  readonly ownKeys: readonly string[];
  readonly idOf: (field: keyof RequestContent) => string;
  readonly problemOf: (field: keyof RequestContent) => string | null;
  readonly onChange: (change: Partial<RequestContent>) => void;
}

/** The fields of a request, in the order in which one thinks of them. */
export const RequestFields = ({ strings, value, ownKeys, idOf, problemOf, onChange }: RequestFieldsProps): JSX.Element => {
  const { request, terms } = strings;
  const hints = { internal: request.internalHint, partner: request.partnerHint };
  const visibilities = { open: request.openText, listed: request.listedText, closed: request.closedText };
  const classes: Readonly<Record<InformationClass, string>> = { public: request.publicText, internal: request.internalText, confidential: request.confidentialText };
  const field = (name: keyof RequestContent): { readonly id: string; readonly problem: string | null } => ({ id: idOf(name), problem: problemOf(name) });
  return (
    <div className={layout.fields}>
      <div>
        <TextField {...field('name')} label={request.name} hint={request.nameHint} value={value.name} onChange={(name) => onChange({ name })} />
        <SimilarWorkspaces strings={strings} name={value.name} />
      </div>
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
      <div className={layout.pair}>
        <PersonField {...field('owner')} label={request.owner} hint={request.ownerHint} value={value.owner} onChange={(owner) => onChange({ owner })} />
        <PersonField {...field('deputy')} label={request.deputy} value={value.deputy} onChange={(deputy) => onChange({ deputy })} />
      </div>
      <div className={layout.pair}>
        <OrganisationField {...field('organisation')} strings={request} value={value.organisation} ownKeys={ownKeys} onChange={(organisation) => onChange({ organisation })} />
        <TextField {...field('endDay')} label={request.endDay} hint={request.endDayHint} type="date" value={value.endDay} onChange={(endDay) => onChange({ endDay })} />
      </div>
      <div className={layout.pair}>
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
    </div>
  );
};
