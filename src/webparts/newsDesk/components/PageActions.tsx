import * as React from 'react';
import { useAction } from '../../../app/useAction';
import { useServices } from '../../../app/useServices';
import type { DeskPage } from '../../../domain/newsDesk/DeskPage';
import { stateOf } from '../../../domain/newsDesk/deskState';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';

export interface PageActionsProps {
  readonly strings: NewsDeskStrings;
  readonly idPrefix: string;
  readonly page: DeskPage;
  readonly onServer: () => void;
  readonly onClose: () => void;
}

/** What can be done with the page as a whole: take it out of the news or put it back, or throw a draft away. */
export const PageActions = ({ strings, idPrefix, page, onServer, onClose }: PageActionsProps): JSX.Element => {
  const { newsDesk, clock } = useServices();
  const [isAsking, setAsking] = React.useState(false);
  const changing = useAction('change a news page');
  const run = (action: () => Promise<void>): Promise<void> => {
    setAsking(false);
    return changing.run(async () => {
      await action();
      onServer();
      onClose();
    });
  };
  const state = stateOf(page, clock.now());
  return (
    <>
      {(state === 'published' || state === 'expired') && <Button text={strings.archive} onClick={() => run(() => newsDesk.archive(page))} />}
      {state === 'archived' && <Button text={strings.restore} onClick={() => run(() => newsDesk.restore(page))} />}
      {(state === 'draft' || state === 'scheduled') && <Button kind="link" text={strings.removeDraft} onClick={() => setAsking(true)} />}
      {isAsking && (
        <Dialog
          id={`${idPrefix}-remove`}
          title={strings.removeTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="primary" text={strings.removeDraft} onClick={() => run(() => newsDesk.remove(page))} />
              <Button text={strings.cancel} onClick={() => setAsking(false)} />
            </>
          }
        >
          <p>{strings.removeText}</p>
        </Dialog>
      )}
      {changing.failure && <SaveFailure error={changing.failure} />}
    </>
  );
};
