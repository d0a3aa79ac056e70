import * as React from 'react';
import { useAsyncState } from '../../../app/query/useAsyncState';
import { useServices } from '../../../app/useServices';
import type { Organisation } from '../../../domain/organisations/Organisation';
import type { Responsibility } from '../../../domain/responsibilities/Responsibility';
import { contentOf, emptyDraft, frameOf } from '../../../domain/responsibilities/responsibilityDraft';
import { watched } from '../../../domain/responsibilities/responsibilities';
import { textIn } from '../../../domain/shared/LocalizedText';
import { AsyncView } from '../../../ui/asyncView/AsyncView';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { SelectField } from '../../../ui/selectField/SelectField';
import { RowBones } from '../../../ui/skeleton/RowBones';
import styles from './Responsibilities.module.scss';
import { ResponsibilityForm } from './ResponsibilityForm';
import { ResponsibilityList } from './ResponsibilityList';
import { useRegister, useSaving } from './responsibilityQueries';

/** How many rows of a list are drawn at a time. */
const STEP = 30;

export interface WatchedResponsibilitiesProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  /** The organisations that the reader administers: one at least. */
  readonly administered: readonly Organisation[];
}

/** What an administrator looks after: topics that nobody handles, topics that nobody has confirmed, and new ones. */
export const WatchedResponsibilities = ({ strings, idPrefix, administered }: WatchedResponsibilitiesProps): JSX.Element => {
  const { reader } = useServices();
  const [key, setKey] = React.useState(administered[0]?.key ?? '');
  const options = administered.map((one) => ({ value: one.key, text: textIn(one.names, reader.language).text }));
  return (
    <>
      <p className={styles.hint}>{strings.watchText}</p>
      {options.length > 1 && <SelectField id={`${idPrefix}-organisation`} label={strings.organisation} problem={null} value={key} options={options} onChange={setKey} />}
      <OrganisationWatch key={key} strings={strings} idPrefix={`${idPrefix}-${key}`} organisation={key} />
    </>
  );
};

interface OrganisationWatchProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  readonly organisation: string;
}

function OrganisationWatch({ strings, idPrefix, organisation }: OrganisationWatchProps): JSX.Element {
  const { clock } = useServices();
  const register = useRegister(organisation);
  const state = useAsyncState(register, register.data);
  return (
    <>
      <NewResponsibility strings={strings} idPrefix={`${idPrefix}-new`} organisation={organisation} />
      <AsyncView state={state} skeleton={<RowBones />} isEmpty={() => false} empty={null} failedTitle={strings.failed} onRetry={register.refetch}>
        {({ all, known }) => {
          const { orphaned, toBeConfirmed } = watched(all, known, clock.now());
          return (
            <>
              <Watched strings={strings} idPrefix={`${idPrefix}-orphaned`} title={strings.orphaned} text={strings.orphanedText} none={strings.noneOrphaned} items={orphaned} />
              <Watched strings={strings} idPrefix={`${idPrefix}-unconfirmed`} title={strings.unconfirmed} none={strings.noneUnconfirmed} items={toBeConfirmed} />
            </>
          );
        }}
      </AsyncView>
    </>
  );
}

interface WatchedProps {
  readonly strings: ResponsibilitiesStrings;
  readonly idPrefix: string;
  /** {count} */
  readonly title: string;
  readonly text?: string;
  readonly none: string;
  readonly items: readonly Responsibility[];
}

function Watched({ strings, idPrefix, title, text, none, items }: WatchedProps): JSX.Element {
  const [shown, setShown] = React.useState(STEP);
  const heading = formatText(title, { count: items.length });
  return (
    <section className={styles.watched} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <p className={styles.hint}>{items.length === 0 ? none : text}</p>
      <ResponsibilityList strings={strings} idPrefix={idPrefix} label={heading} items={items.slice(0, shown)} isNested />
      {items.length > shown && <Button text={strings.showMore} onClick={() => setShown(shown + STEP)} />}
    </section>
  );
}

function NewResponsibility({ strings, idPrefix, organisation }: OrganisationWatchProps): JSX.Element {
  const { responsibilities } = useServices();
  const save = useSaving();
  const [isOpen, setOpen] = React.useState(false);
  const [done, setDone] = React.useState('');
  return (
    <>
      <p role="status" className={styles.done}>{done}</p>
      {!isOpen && <p><Button text={strings.add} icon="plus" onClick={() => setOpen(true)} /></p>}
      {isOpen && (
        <ResponsibilityForm
          strings={strings}
          idPrefix={idPrefix}
          draftName={`responsibility.new.${organisation}`}
          label={strings.newForm}
          edited={null}
          initial={emptyDraft}
          isAdministrator
          onSave={(draft) => save(() => responsibilities.add(organisation, contentOf(draft), frameOf(draft)))}
          onClose={(saved) => {
            setOpen(false);
            setDone(saved === null ? '' : formatText(strings.savedOf, { topic: saved.topicFi }));
          }}
        />
      )}
    </>
  );
}
