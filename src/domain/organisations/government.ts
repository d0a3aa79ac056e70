import type { LocalizedText } from '../shared/LocalizedText';

/** Who the page speaks as: an organisation, or the Government as a whole. */
export interface Identity {
  /** The organisation's key; `VN` for the Government. */
  readonly key: string;
  readonly names: LocalizedText;
  readonly shortNames: LocalizedText;
  readonly accent: string;
  /** Server-relative address of a picture; null: the mark with the organisation's own window lit. */
  readonly logoUrl: string | null;
}

/** The Government's own look: what common content wears, and what a missing or broken row falls back to. */
export const GOVERNMENT: Identity = {
  key: 'VN',
  names: { fi: 'valtioneuvosto', sv: 'statsrådet', en: 'Finnish Government' },
  shortNames: { fi: 'VN', sv: 'SR', en: 'Government' },
  accent: '#10294f',
  logoUrl: null
};
