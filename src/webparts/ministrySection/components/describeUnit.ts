import type { Section } from '../../../domain/section/section';
import type { Language } from '../../../domain/shared/Language';
import { textIn } from '../../../domain/shared/LocalizedText';
import type { Unit } from '../../../domain/units/Unit';
import { unitAddress } from './useUnitInAddress';

/** A unit's name as it stands by itself, its `lang`, and where a link to it leads. */
export interface UnitDescription {
  readonly name: string;
  readonly lang: Language;
  /** Null when the reader may open no page of the section. */
  readonly url: string | null;
}

const capitalised = (text: string, language: Language): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Names are kept as inside a sentence; by themselves they begin with a capital. */
export function describeUnit({ key, names }: Unit, { homeUrl }: Section, language: Language): UnitDescription {
  const { text, language: lang } = textIn(names, language);
  return { name: capitalised(text, lang), lang, url: homeUrl === null ? null : unitAddress(homeUrl, key) };
}
