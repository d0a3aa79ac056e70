import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import { SETTING_KINDS, type Scope, type SettingKind } from '../../../domain/settings/settings';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Empty } from '../../../ui/asyncView/Empty';
import { Choices } from '../../../ui/choice/Choices';
import { Part } from '../../../ui/part/Part';
import { SelectField } from '../../../ui/selectField/SelectField';
import { RowBones } from '../../../ui/skeleton/RowBones';
import { ChangeLog } from './ChangeLog';
import { IdentitySettings } from './IdentitySettings';
import { SettingList } from './SettingList';
import { useScopes } from './useSettings';
import styles from './OrganisationSettings.module.scss';

export interface OrganisationSettingsProps {
  readonly strings: OrganisationSettingsStrings;
  /** False where the page's own title says the same. */
  readonly isTitleShown: boolean;
  /** Unique on the page. */
  readonly instanceId: string;
}

type View = SettingKind | 'log';

/** Stands for the common settings in the list of choices, where every value is a text. */
const COMMON = '*';

/** Organisaation asetukset: what an organisation's administrator, or the service's owner, looks after. */
export const OrganisationSettings = ({ strings, isTitleShown, instanceId }: OrganisationSettingsProps): JSX.Element => {
  const scopes = useScopes();
  const state = useAsyncState(scopes, scopes.data);
  return (
    <Part title={strings.title} isTitleShown={isTitleShown}>
      <AsyncView
        state={state}
        skeleton={<RowBones />}
        isEmpty={(found) => found.length === 0}
        empty={
          <Empty icon="lock" title={strings.noRights}>
            {strings.noRightsText}
          </Empty>
        }
        failedTitle={strings.failed}
        onRetry={scopes.refetch}
      >
        {(found) => <Scoped strings={strings} instanceId={instanceId} scopes={found} />}
      </AsyncView>
    </Part>
  );
};

function Scoped({ strings, instanceId, scopes }: Omit<OrganisationSettingsProps, 'isTitleShown'> & { readonly scopes: readonly Scope[] }): JSX.Element {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const [chosen, setChosen] = React.useState<Scope | undefined>(undefined);
  const [wanted, setView] = React.useState<View>('menu');
  const scope = chosen !== undefined && scopes.includes(chosen) ? chosen : scopes[0]!;

  const nameOf = (key: Scope): string => {
    const organisation = organisations.find((one) => one.key === key);
    if (key === null) return strings.common;
    return organisation === undefined ? key : `${textIn(organisation.shortNames, reader.language).text} – ${textIn(organisation.names, reader.language).text}`;
  };
  const views: View[] = [...SETTING_KINDS.filter((kind) => scope !== null || kind !== 'identity'), 'log'];
  const view = views.includes(wanted) ? wanted : 'menu';
  const texts: Readonly<Record<View, string>> = { menu: strings.menu, link: strings.links, notice: strings.notices, identity: strings.identity, log: strings.log };

  return (
    <div className={styles.settings}>
      {scopes.length === 1 ? (
        <p className={styles.scope}>{nameOf(scope)}</p>
      ) : (
        <SelectField
          id={`${instanceId}-scope`}
          label={strings.scope}
          problem={null}
          value={scope ?? COMMON}
          options={scopes.map((key) => ({ value: key ?? COMMON, text: nameOf(key) }))}
          onChange={(key) => setChosen(key === COMMON ? null : key)}
        />
      )}
      <Choices label={strings.views} choices={views.map((key) => ({ key, text: texts[key] }))} chosen={view} onChoose={setView} />
      <Shown key={`${scope}-${view}`} strings={strings} view={view} scope={scope} idPrefix={`${instanceId}-${view}`} />
    </div>
  );
}

function Shown({ view, ...given }: { readonly strings: OrganisationSettingsStrings; readonly view: View; readonly scope: Scope; readonly idPrefix: string }): JSX.Element {
  if (view === 'log') return <ChangeLog {...given} />;
  if (view === 'identity') return <IdentitySettings {...given} />;
  return <SettingList kind={view} {...given} />;
}
