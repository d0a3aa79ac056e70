import * as React from 'react';
import { useServices } from '../../../app/useServices';
import type { Section } from '../../../domain/section/section';
import type { Unit } from '../../../domain/units/Unit';
import { describeUnit } from './describeUnit';

export interface UnitNameProps {
  readonly unit: Unit;
  readonly section: Section;
  readonly className?: string;
}

/** A unit's name, a link where the reader may follow it. */
export const UnitName = ({ unit, section, className }: UnitNameProps): JSX.Element => {
  const { reader } = useServices();
  const { name, lang, url } = describeUnit(unit, section, reader.language);
  return url === null ? (
    <span className={className} lang={lang}>
      {name}
    </span>
  ) : (
    <a className={className} href={url} lang={lang}>
      {name}
    </a>
  );
};
