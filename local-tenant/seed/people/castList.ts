import type { Language } from '../language';
import type { OrganisationKey } from '../organisations';
import type { TitleKey } from './titles';

/**
 * People whom the demo, its stories and its testers know by name. The account is what stands before @; unit is the Finnish
 * name of a unit of the organisation, mission the Finnish name of a mission's city.
 */
export interface CastMember {
  readonly account: string;
  readonly given: string;
  readonly family: string;
  readonly organisation: OrganisationKey;
  readonly title: TitleKey;
  readonly unit?: string;
  readonly mission?: string;
  readonly language?: Language;
  readonly hasPhoto?: boolean;
}

type Roles = Pick<CastMember, 'unit' | 'mission' | 'language' | 'hasPhoto'>;
const member = (
  account: string, given: string, family: string, organisation: OrganisationKey, title: TitleKey, more: Roles = {},
): CastMember => ({ account, given, family, organisation, title, ...more });

export const castList: readonly CastMember[] = [
  // Whom one becomes with the local sign-in.
  member('virkamies.vm', 'Helmi', 'Esimerkkilä', 'VM', 'seniorSpecialist', { unit: 'kansainvälisten asioiden sihteeristö', hasPhoto: true }),
  member('virkamies.stm', 'Eero', 'Mallikorpi', 'STM', 'ministerialAdviser', { unit: 'toimeentuloturvan yksikkö', hasPhoto: true }),
  member('virkamies.lvm', 'Kerttu', 'Kokeiluoja', 'LVM', 'specialist', { unit: 'liikkumispalvelujen yksikkö', hasPhoto: false }),
  member('toimittaja.lvm', 'Lauri', 'Näytelä', 'LVM', 'communicationsSpecialist', { unit: 'virasto-ohjauksen yksikkö' }),
  member('toimittaja.vm', 'Venla', 'Harjoitusmäki', 'VM', 'communicationsSpecialist', { unit: 'johtamisen ja uudistamisen yksikkö', hasPhoto: true }),
  member('paatoimittaja', 'Paavo', 'Exempelberg', 'VNK', 'headOfUnit', { unit: 'uutis- ja verkkotoimitus', hasPhoto: true }),
  member('kaantaja', 'Karin', 'Provström', 'VNK', 'specialist', { unit: 'käännös- ja kielipalvelut', language: 'sv', hasPhoto: true }),
  member('esihenkilo.mmm', 'Martti', 'Mallila', 'MMM', 'headOfUnit', { unit: 'metsien ja biotalouden yksikkö' }),
  member('paakayttaja.tem', 'Tuomas', 'Testiniemi', 'TEM', 'planningOfficer', { unit: 'työvoimapalvelujen yksikkö' }),
  member('hyvaksyja.okm', 'Hannele', 'Vertauskoski', 'OKM', 'headOfUnit', { unit: 'ohjauksen yksikkö' }),
  member('omistaja.okm', 'Oskari', 'Luonnoslahti', 'OKM', 'seniorSpecialist', { unit: 'kirjastojen ja lukemisen yksikkö', hasPhoto: true }),
  member('edustusto.tokio', 'Emi', 'Mihon', 'UM', 'locallyEmployed', { mission: 'Tokio', language: 'en', hasPhoto: true }),
  member('palvelunomistaja', 'Petri', 'Oletuskallio', 'VNK', 'seniorSpecialist', { unit: 'tietohallinnon ja digitaalisen työympäristön palvelut' }),
  // Whom the people finder must find.
  member('juhani.maki', 'Juhani', 'Mäki', 'VM', 'seniorSpecialist', { unit: 'budjettipolitiikan yksikkö' }),
  member('leena.makinen', 'Leena', 'Mäkinen', 'STM', 'seniorLegalAdviser', { unit: 'eläkeyksikkö', hasPhoto: false }),
  member('carl.vonmall', 'Carl', 'von Mall', 'OM', 'seniorLegalAdviser', { unit: 'siviilioikeuden yksikkö', language: 'sv' }),
  member('otto.afprov', 'Otto', 'af Prov', 'VM', 'ministerialAdviser', { unit: 'kansainvälisten asioiden sihteeristö', language: 'sv' }),
  member('sean.odowd', 'Sean', "O'Dowd", 'UM', 'locallyEmployed', { mission: 'Washington', language: 'en' }),
  member('anna-leena.mallikorpi', 'Anna-Leena', 'Mallikorpi', 'VM', 'ministerialAdviser', { unit: 'budjettipolitiikan yksikkö', hasPhoto: true }),
  member('asa.aterholm', 'Åsa', 'Återholm', 'YM', 'seniorSpecialist', { unit: 'vesien- ja merensuojelun yksikkö', language: 'sv' }),
  member('orjan.arendegren', 'Örjan', 'Ärendegren', 'LVM', 'seniorSpecialist', { unit: 'kyberturvallisuuden yksikkö', language: 'sv' }),
  // Whom the stories tell of.
  member('sanni.provstrom', 'Sanni', 'Provström', 'VM', 'headOfUnit', { unit: 'EU-budjetin yksikkö', hasPhoto: true }),
  member('kaarlo.harjoitusmaki', 'Kaarlo', 'Harjoitusmäki', 'VM', 'headOfUnit', { unit: 'kansainvälisten asioiden sihteeristö' }),
  member('riikka.nayteharju', 'Riikka', 'Näyteharju', 'MMM', 'directorGeneral', { unit: 'maatalousyksikkö' }),
  member('jukka.esimerkkisalmi', 'Jukka', 'Esimerkkisalmi', 'STM', 'directorGeneral', { unit: 'hyvinvointialueiden ohjauksen yksikkö' }),
  member('maarit.kuvitelmajarvi', 'Maarit', 'Kuvitelmajärvi', 'LVM', 'headOfUnit', { unit: 'kyberturvallisuuden yksikkö' }),
  member('timo.otosvuori', 'Timo', 'Otosvuori', 'TEM', 'headOfUnit', { unit: 'uusiutuvan energian yksikkö' }),
  member('christina.modellholm', 'Christina', 'Modellholm', 'OM', 'headOfUnit', { unit: 'säädösvalmistelun tuen yksikkö', language: 'sv' }),
  member('saara.keksintoaho', 'Saara', 'Keksintöaho', 'UM', 'headOfUnit', { unit: 'matkustustiedotteiden ja kriisivalmiuden yksikkö', hasPhoto: true }),
  member('pekka.hahmoluoto', 'Pekka', 'Hahmoluoto', 'VNK', 'headOfUnit', { unit: 'tila- ja turvallisuuspalvelut' }),
  member('tiina.sepiteranta', 'Tiina', 'Sepiteranta', 'VNK', 'headOfUnit', { unit: 'henkilöstöpalvelut', hasPhoto: true }),
  member('erik.skisslund', 'Erik', 'Skisslund', 'OKM', 'headOfUnit', { unit: 'kirjastojen ja lukemisen yksikkö', language: 'sv' }),
  member('eeva.mukailuoja', 'Eeva', 'Mukailuoja', 'SM', 'headOfUnit', { unit: 'varautumisen yksikkö' }),
  member('vesa.testipelto', 'Vesa', 'Testipelto', 'PLM', 'headOfUnit', { unit: 'materiaaliyksikkö' }),
  member('marja.nayteniemi', 'Marja', 'Näyteniemi', 'YM', 'headOfUnit', { unit: 'kiertotalouden yksikkö' }),
];

/** The one partner from outside: no organisation of the Government, no group of Kampus. */
export const guest = { upn: 'vieras@partner.example', given: 'Vilma', family: 'Mallivaara' } as const;
