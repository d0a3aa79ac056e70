import * as React from 'react';
import { useAction } from '../../../app/useAction';
import { useServices } from '../../../app/useServices';
import { languageState, versionIn, type DeskArticle } from '../../../domain/newsDesk/deskState';
import type { PageKey } from '../../../domain/newsDesk/DeskPage';
import { Button } from '../../../ui/button/Button';
import { formatText } from '../../../ui/formatText';
import { SaveFailure } from '../../../ui/saveFailure/SaveFailure';
import styles from './Writer.module.scss';

export interface TranslationsProps {
  readonly strings: NewsDeskStrings;
  readonly article: DeskArticle;
  readonly onOpen: (key: PageKey) => void;
  readonly onServer: () => void;
}

/** The article's other languages: how each stands, and the way to write it. */
export const Translations = ({ strings, article, onOpen, onServer }: TranslationsProps): JSX.Element => {
  const { newsDesk } = useServices();
  const { isBusy, failure, run } = useAction('translate a news page');
  const open = (language: 'sv' | 'en'): Promise<void> | void => {
    const known = versionIn(article, language);
    if (known !== null) return onOpen({ siteUrl: known.siteUrl, id: known.id });
    return run(async () => {
      const key = await newsDesk.translate(article.original, language);
      onServer();
      onOpen(key);
    });
  };
  const words = { ready: strings.languageReady, draft: strings.languageDraft, outdated: strings.languageOutdated, missing: strings.languageMissing };
  return (
    <div className={styles.block}>
      <h4 className={styles.subtitle}>{strings.translations}</h4>
      {(['sv', 'en'] as const).map((language) => {
        const state = languageState(article, language);
        const action = state === 'missing' ? strings.translate : strings.openTranslation;
        return (
          <div key={language} className={styles.actions}>
            <span>
              {strings[language]}: {words[state]}
            </span>
            <Button text={formatText(action, { language: strings[language] })} isBusy={isBusy} onClick={() => open(language)} />
          </div>
        );
      })}
      {failure && <SaveFailure error={failure} />}
    </div>
  );
};
