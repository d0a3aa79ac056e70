import * as React from 'react';
import { Button } from '../button/Button';
import layout from './Form.module.scss';

export interface FormProps {
  /** Its accessible name. */
  readonly label: string;
  /** What the button says that sends it. */
  readonly sendText: string;
  readonly cancelText: string;
  /** While it is being sent: nothing else can be asked of it. */
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: React.ReactNode;
}

/** A form on its own ground, sent by its button or by Enter in a field. What is wrong in it its own parts tell, not the browser. */
export const Form = ({ label, sendText, cancelText, isBusy, onSend, onCancel, children }: FormProps): JSX.Element => (
  <form
    className={layout.ground}
    aria-label={label}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      if (!isBusy) onSend();
    }}
  >
    {children}
    <div className={layout.actions}>
      <Button kind="primary" text={sendText} isBusy={isBusy} onClick={onSend} />
      <Button text={cancelText} isBusy={isBusy} onClick={onCancel} />
      {/* Without it, Enter sends nothing in a form of several fields: the buttons are no submit buttons. */}
      <input type="submit" hidden />
    </div>
  </form>
);
