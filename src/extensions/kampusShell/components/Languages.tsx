import * as React from 'react';
import { useServices } from '../../../app/useServices';
import { LANGUAGES, type Language } from '../../../domain/shared/Language';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden';
import styles from './Languages.module.scss';

/** Each language by its own name. */
const names: Readonly<Record<Language, string>> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

export interface LanguagesProps {
  readonly strings: KampusShellStrings;
  /** The server knows the new language: the next page speaks it. */
  readonly onChosen: (language: Language) => void;
}

/** Kampus in another language: the reader's own setting on the server, so it follows to other devices. */
export const Languages = ({ strings, onChosen }: LanguagesProps): JSX.Element => {
  const { reader, languagePreference } = useServices();
  const [hasFailed, setFailed] = React.useState(false);
  const choose = (language: Language): void => {
    setFailed(false);
    languagePreference.choose(language).then(() => onChosen(language), () => setFailed(true));
  };
  return (
    <div className={styles.languages} role="group" aria-label={strings.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-current={language === reader.language || undefined}
          onClick={() => language !== reader.language && choose(language)}
        >
          {language.toUpperCase()}
          <VisuallyHidden> – {names[language]}</VisuallyHidden>
        </button>
      ))}
      {hasFailed && (
        <span className={styles.failed} role="alert">
          {strings.languageFailed}
        </span>
      )}
    </div>
  );
};
