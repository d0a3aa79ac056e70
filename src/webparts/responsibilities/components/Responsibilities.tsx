import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { useServices } from '../../../app/useServices';
import { isToBeConfirmed } from '../../../domain/responsibilities/responsibilities';
import { Button } from '../../../ui/button/Button';
import { Choices } from '../../../ui/choice/Choices';
import { formatText } from '../../../ui/formatText';
import { Notice } from '../../../ui/notice/Notice';
import { Part } from '../../../ui/part/Part';
import { OwnResponsibilities } from './OwnResponsibilities';
import styles from './Responsibilities.module.scss';
import { useOwn } from './responsibilityQueries';
import { TopicSearch } from './TopicSearch';
import { WatchedResponsibilities } from './WatchedResponsibilities';

export interface ResponsibilitiesProps {
  readonly strings: ResponsibilitiesStrings;
  /** False where the page's own title says the same. */
  readonly isTitleShown: boolean;
  /** Unique on the page. */
  readonly instanceId: string;
}

type View = 'search' | 'own' | 'watch';

/** Kuka hoitaa mitäkin: topics with their holders and deputies, the reader's own, and what administrators look after. */
export const Responsibilities = (props: ResponsibilitiesProps): JSX.Element => (
  <QueryRoot>
    <Register {...props} />
  </QueryRoot>
);

function Register({ strings, isTitleShown, instanceId }: ResponsibilitiesProps): JSX.Element {
  const [view, setView] = React.useState<View>('search');
  const part = React.useRef<HTMLDivElement>(null);
  const showOwn = (): void => {
    setView('own');
    // The button that was pressed is gone with what asked.
    window.setTimeout(() => part.current?.focus(), 0);
  };
  const { data: organisations } = useOrganisations();
  const administered = (organisations ?? []).filter(({ isAdministered }) => isAdministered);
  const choices = [
    { key: 'search' as const, text: strings.viewSearch },
    { key: 'own' as const, text: strings.viewOwn },
    ...(administered.length === 0 ? [] : [{ key: 'watch' as const, text: strings.viewWatch }])
  ];
  return (
    <Part title={strings.title} isTitleShown={isTitleShown} aside={<Choices<View> label={strings.views} choices={choices} chosen={view} onChoose={setView} />}>
      <div ref={part} tabIndex={-1} className={styles.register}>
        {view !== 'own' && <Ask strings={strings} onShow={showOwn} />}
        {/* What was searched stays there for whoever comes back to it. */}
        <div hidden={view !== 'search'}><TopicSearch strings={strings} idPrefix={`${instanceId}-search`} /></div>
        {view === 'own' && <OwnResponsibilities strings={strings} idPrefix={`${instanceId}-own`} />}
        {view === 'watch' && <WatchedResponsibilities strings={strings} idPrefix={`${instanceId}-watch`} administered={administered} />}
      </div>
    </Part>
  );
}

/** Asks the reader to confirm what has not been confirmed for six months. */
function Ask({ strings, onShow }: { readonly strings: ResponsibilitiesStrings; readonly onShow: () => void }): JSX.Element | null {
  const { clock } = useServices();
  const { data } = useOwn();
  const count = (data ?? []).filter((one) => isToBeConfirmed(one, clock.now())).length;
  if (count === 0) return null;
  return (
    <Notice kind="warning" icon="clock" title={count === 1 ? strings.askOne : formatText(strings.askMany, { count })} actions={<Button text={strings.askShow} onClick={onShow} />}>
      {strings.askText}
    </Notice>
  );
}
