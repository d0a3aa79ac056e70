import * as React from 'react';
import type { Person } from '../../../domain/people/Person';
import { Icon } from '../../../ui/icons/Icon';
import { IconButton } from '../../../ui/iconButton/IconButton';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './ContactButtons.module.scss';

/** Teams opens the chat itself, in the browser or in its own program. */
const chatUrl = (account: string): string => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(account)}`;

/** Ways to reach a person: a chat, a mail, and the details to be pasted elsewhere. */
export const ContactButtons = ({ strings, person }: { readonly strings: PeopleFinderStrings; readonly person: Person }): JSX.Element => {
  const [message, setMessage] = React.useState('');
  React.useEffect(() => setMessage(''), [person.loginName]);
  const copy = (): void => {
    const { displayName, title, unit, phone, mobile, mail } = person;
    const text = [displayName, [title, unit].filter(Boolean).join(', '), phone, mobile, mail].filter(Boolean).join('\n');
    copyText(text).then(() => setMessage(strings.copied), () => setMessage(strings.copyFailed));
  };
  return (
    <>
      <p className={styles.buttons}>
        <a className={styles.primary} href={chatUrl(person.account)} target="_blank" rel="noopener noreferrer">
          <Icon name="chat" />
          {strings.chat}
          <VisuallyHidden>, {strings.newWindow}</VisuallyHidden>
        </a>
        {person.mail !== '' && (
          <a className={styles.button} href={`mailto:${encodeURIComponent(person.mail).replace('%40', '@')}`}>
            <Icon name="mail" />
            {strings.mailTo}
          </a>
        )}
        <IconButton label={strings.copy} icon="document" onClick={copy} />
      </p>
      <p className={styles.message} role="status">{message}</p>
    </>
  );
};

/** @throws when the browser has no clipboard for this page, or the reader does not allow it */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
