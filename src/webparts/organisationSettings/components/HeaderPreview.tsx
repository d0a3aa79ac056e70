import * as React from 'react';
import { useOrganisations } from '../../../app/facts/facts';
import { useServices } from '../../../app/useServices';
import { accentProblem } from '../../../domain/organisations/contrast';
import { isLogoAddress } from '../../../domain/organisations/logo';
import { deriveTheme } from '../../../domain/organisations/theme';
import type { IdentitySetting } from '../../../domain/settings/settings';
import { textIn } from '../../../domain/shared/LocalizedText';
import { Mark } from '../../../ui/mark/Mark';
import { Tag } from '../../../ui/tag/Tag';
import styles from './HeaderPreview.module.scss';

export interface HeaderPreviewProps {
  readonly strings: OrganisationSettingsStrings;
  /** Key of the organisation. */
  readonly organisation: string;
  readonly value: IdentitySetting;
}

/** The header in a light and in a dark theme, and the tag; with a colour that cannot be used, nothing is shown. */
export const HeaderPreview = ({ strings, organisation, value }: HeaderPreviewProps): JSX.Element | null => {
  const { reader } = useServices();
  const { data: organisations = [] } = useOrganisations();
  const accent = value.accent.trim();
  if (accentProblem(accent) !== null) return null;
  const theme = deriveTheme(accent);
  const logo = value.logoUrl.trim();
  const name = textIn(value.names, reader.language).text;
  const window = organisations.find(({ key }) => key === organisation)?.order ?? null;
  const band = (colour: string, label: string): JSX.Element => (
    <div role="img" aria-label={label} className={styles.band} style={{ background: colour }}>
      {isLogoAddress(logo) ? <img className={styles.logo} src={logo} alt="" /> : <Mark lit={window} />}
      <span>
        <span className={styles.product}>{strings.product}</span>
        <span className={styles.name}>{name.charAt(0).toLocaleUpperCase() + name.slice(1)}</span>
      </span>
    </div>
  );
  return (
    <section className={styles.preview} aria-label={strings.preview}>
      <h3 className={styles.heading}>{strings.preview}</h3>
      {band(theme.accent, strings.previewLight)}
      {band(theme.dark.band, strings.previewDark)}
      <div>
        <Tag text={textIn(value.shortNames, reader.language).text} accent={accent} />
      </div>
    </section>
  );
};
