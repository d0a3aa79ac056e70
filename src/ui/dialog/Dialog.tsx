import * as React from 'react';
import styles from './Dialog.module.scss';

export interface DialogProps {
  readonly title: string;
  /** Unique on the page. */
  readonly id: string;
  /** Escape, or whatever else closes it without an answer. */
  readonly onClose: () => void;
  readonly children: React.ReactNode;
  /** Buttons, the primary one first. */
  readonly actions: React.ReactNode;
}

/** Something that must be answered before anything else: the browser's own modal dialog, which holds focus and gives it back. */
export const Dialog = ({ title, id, onClose, children, actions }: DialogProps): JSX.Element => {
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
};
