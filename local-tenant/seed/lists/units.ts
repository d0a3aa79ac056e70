import { dayOf, instantAt } from '../calendar';
import { inThree, type Localized } from '../language';
import { missions, organisations, type OrganisationKey } from '../organisations';
import { departments } from '../people/departments';
import { asciiFold } from '../people/names';
import type { Person } from '../people/people';
import { sectionUrl } from '../sites';
import type { ListRow } from './listRow';

interface DemoUnit {
  readonly organisation: OrganisationKey | 'EDUSTUSTOT';
  readonly names: Localized;
  /** Null for a department. */
  readonly department: Localized | null;
  readonly validFrom?: Date;
  readonly validTo?: Date;
  readonly replacedBy?: Localized;
  readonly pageUrl?: string;
  readonly workspaceUrl?: string;
}

const internationalAffairs = 'kansainvälisten asioiden sihteeristö';
const water = inThree('vesitalousyksikkö', 'vattenhushållningsenheten', 'Water Management Unit');

const ofOrganisations: readonly DemoUnit[] = organisations.flatMap(({ key }) => departments[key].flatMap(({ names, units }): readonly DemoUnit[] => [
  { organisation: key, names, department: null },
  ...units.map((unit) => ({ organisation: key, names: unit, department: names })),
]));

const ofMissions: readonly DemoUnit[] = missions.map(({ names }) => ({ organisation: 'EDUSTUSTOT', names, department: null }));

/** The first of September in Helsinki: when ministries reorganise. */
const firstOfSeptember = (year: number): Date => instantAt(`${year}-09-01`, '0.00');
const dayBefore = (moment: Date): Date => instantAt(dayOf(new Date(moment.getTime() - 1)), '0.00');

/** What was before, and what will be: a unit that was replaced last September, and one that will be in the next. */
const reorganisations = (now: Date): { readonly gone: readonly DemoUnit[]; readonly coming: readonly DemoUnit[] } => {
  const year = Number(dayOf(now).slice(0, 4));
  const past = firstOfSeptember(now < firstOfSeptember(year) ? year - 1 : year);
  const next = firstOfSeptember(now < firstOfSeptember(year) ? year : year + 1);
  const municipal = departments.VM.find(({ units }) => units.some(({ fi }) => fi === internationalAffairs));
  const natural = departments.MMM.find(({ units }) => units.some(({ fi }) => fi === 'vesitalouden yksikkö'));
  if (!municipal || !natural) throw new Error('the demo’s reorganised units are gone');
  return {
    gone: [{
      organisation: 'VM', names: inThree('kansainvälisten kuntasuhteiden yksikkö', 'enheten för kommunernas internationella relationer', 'Unit for International Municipal Relations'),
      department: municipal.names, validTo: dayBefore(past), replacedBy: municipal.units.find(({ fi }) => fi === internationalAffairs)!,
    }],
    coming: [{ organisation: 'MMM', names: water, department: natural.names, validFrom: next }],
  };
};

const keyOf = (organisation: string, { fi }: Localized): string => `${organisation.toLowerCase()}-${asciiFold(fi.replace(/\s+/g, '-'))}`;

const extras = (fi: string): Pick<DemoUnit, 'replacedBy' | 'workspaceUrl' | 'pageUrl'> => {
  if (fi === internationalAffairs) return { workspaceUrl: '/sites/tt-kansainvalinen-valmistelu', pageUrl: `${sectionUrl('VM', false)}/SitePages/Kansainvaliset-asiat.aspx` };
  return fi === 'vesitalouden yksikkö' ? { replacedBy: water } : {};
};

/** Who leads it: its director general, head of unit or ambassador. */
const managerOf = ({ names, department }: DemoUnit, people: readonly Person[]): Person | undefined =>
  people.find((person) => (department === null
    ? person.department?.fi === names.fi && (person.post === 'directorGeneral' || person.post === 'ambassador')
    : person.unit?.fi === names.fi && person.post === 'headOfUnit'));

/** The departments, units and missions with their managers, as the demo's people have them. */
export const unitRows = (now: Date, people: readonly Person[], idOf: (upn: string) => number): readonly ListRow[] => {
  const { gone, coming } = reorganisations(now);
  return [...ofOrganisations, ...ofMissions, ...gone, ...coming].map((given, index): ListRow => {
    const unit = { ...given, ...extras(given.names.fi) };
    const { organisation, names, department, validFrom, validTo } = unit;
    const manager = validTo === undefined ? managerOf(unit, people) : undefined;
    return {
      list: 'Lists/Units', folder: organisation,
      data: {
        Title: names.fi, NameSv: names.sv, NameEn: names.en, UnitKey: keyOf(organisation, names), OrganisationKey: organisation,
        ParentKey: department === null ? null : keyOf(organisation, department), SortOrder: (index + 1) * 10,
        ValidFrom: isoOf(validFrom), ValidTo: isoOf(validTo), ReplacedBy: unit.replacedBy ? keyOf(organisation, unit.replacedBy) : null,
        Manager: manager ? idOf(manager.upn) : null, PageUrl: unit.pageUrl ?? null, WorkspaceUrl: unit.workspaceUrl ?? null,
      },
    };
  });
};

const isoOf = (moment: Date | undefined): string | null => moment?.toISOString().replace('.000', '') ?? null;
