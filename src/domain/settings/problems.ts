import { accentProblem } from '../organisations/contrast';
import { isLogoAddress } from '../organisations/logo';
import { LANGUAGES } from '../shared/Language';
import { linkAddressProblem } from '../shared/linkAddress';
import type { LocalizedText } from '../shared/LocalizedText';
import type { IdentitySetting, LinkSetting, MenuSetting, NoticeSetting, SettingKind, Settings } from './settings';

/** Why a value is refused. */
export type SettingProblem =
  | { readonly kind: 'empty' | 'tooLong' | 'notSecure' | 'scheme' | 'malformed' | 'endsBeforeStart' | 'notAColour' | 'notALogo' }
  /** White text could not be read on it: the measured ratio, and the one that is needed. */
  | { readonly kind: 'contrast'; readonly ratio: number; readonly required: number };

/** What is wrong, by field: `titles.sv`, `url`, `accent`. Empty when everything is good. */
export type SettingProblems = Readonly<Record<string, SettingProblem>>;

/** What a line of text in SharePoint holds. */
const LONGEST_LINE = 255;
/** A notice is a sentence or two. */
const LONGEST_BODY = 1000;

type Found = Array<[field: string, problem: SettingProblem | null]>;

const line = (text: string, isOptional: boolean, longest = LONGEST_LINE): SettingProblem | null => {
  if (text.trim() === '') return isOptional ? null : { kind: 'empty' };
  return text.trim().length > longest ? { kind: 'tooLong' } : null;
};

/** Finnish and Swedish are the law's; English may be missing from what is one organisation's own. */
const texts = (field: string, { fi, sv, en }: LocalizedText, isEnglishOptional: boolean): Found => [
  [`${field}.fi`, line(fi, false)],
  [`${field}.sv`, line(sv, false)],
  [`${field}.en`, line(en, isEnglishOptional)]
];

function address(url: string, isOptional: boolean): SettingProblem | null {
  const kind = linkAddressProblem(url);
  if (kind === null) return line(url, true);
  return kind === 'empty' && isOptional ? null : { kind };
}

const ofMenu = ({ titles, url }: MenuSetting): Found => [...texts('titles', titles, true), ['url', address(url, true)]];

const ofLink = ({ titles, url }: LinkSetting): Found => [...texts('titles', titles, true), ['url', address(url, false)]];

function ofNotice({ titles, bodies, url, startsAt, endsAt }: NoticeSetting): Found {
  const ends = endsAt !== '' && startsAt !== '' && Date.parse(endsAt) <= Date.parse(startsAt);
  return [
    ...texts('titles', titles, true),
    ...LANGUAGES.map((language): Found[number] => [`bodies.${language}`, line(bodies[language], true, LONGEST_BODY)]),
    ['url', address(url, true)],
    ['startsAt', startsAt === '' ? { kind: 'empty' } : null],
    ['endsAt', ends ? { kind: 'endsBeforeStart' } : null]
  ];
}

const ofIdentity = ({ names, shortNames, accent, logoUrl }: IdentitySetting): Found => [
  ...texts('names', names, false),
  ...texts('shortNames', shortNames, false),
  ['accent', accentProblem(accent.trim())],
  ['logoUrl', logoUrl.trim() === '' || isLogoAddress(logoUrl.trim()) ? line(logoUrl, true) : { kind: 'notALogo' }]
];

const rules: { readonly [Kind in SettingKind]: (value: Settings[Kind]) => Found } = { menu: ofMenu, link: ofLink, notice: ofNotice, identity: ofIdentity };

/** What is wrong with a setting; a setting without problems may be saved. */
export function settingProblems<Kind extends SettingKind>(kind: Kind, value: Settings[Kind]): SettingProblems {
  return Object.fromEntries(rules[kind](value).filter((entry): entry is [string, SettingProblem] => entry[1] !== null));
}
