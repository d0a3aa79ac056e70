import * as React from 'react';
import { deriveTheme } from '../domain/organisations/theme';
import { GOVERNMENT } from '../domain/organisations/government';
import { ErrorBoundary } from '../ui/errorBoundary/ErrorBoundary';
import { asKampusError, logFailure } from './asKampusError';
import { BrokenPart } from './BrokenPart';
import { useIdentity } from './facts/useIdentity';
import { themeVariables, type SectionTheme } from './theme/themeVariables';
import { IsDarkContext, useServices } from './useServices';
import styles from './AppRoot.module.scss';

export interface AppRootProps {
  /** The section's theme; undefined where SharePoint gives none. */
  readonly theme: SectionTheme | undefined;
  readonly children: React.ReactNode;
}

/** The ground that everything of Kampus stands on: the reader's organisation's colours, the type, and the language. */
export const AppRoot = ({ theme, children }: AppRootProps): JSX.Element => {
  const { reader } = useServices();
  const { identity } = useIdentity();
  const isDark = theme?.isInverted === true;
  const variables = React.useMemo(
    () => ({ ...themeVariables(identity.accent, theme), ...commonTag(isDark) }) as React.CSSProperties,
    [identity.accent, theme, isDark]
  );
  return (
    <IsDarkContext.Provider value={isDark}>
      <div className={styles.root} style={variables} lang={reader.language} data-theme={isDark ? 'dark' : 'light'}>
        <ErrorBoundary onError={(error) => logFailure(asKampusError(error, 'draw a part'))} fallback={<BrokenPart />}>
          {children}
        </ErrorBoundary>
      </div>
    </IsDarkContext.Provider>
  );
};

/** The quiet tag of common content wears the Government's tint, whoever reads. */
function commonTag(isDark: boolean): Record<string, string> {
  const theme = deriveTheme(GOVERNMENT.accent);
  return {
    '--k-common-tint': isDark ? theme.dark.tintStrong : theme.tintStrong,
    '--k-common-text': isDark ? theme.dark.text : theme.accent
  };
}
