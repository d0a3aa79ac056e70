import type { FieldKind } from '../../../store/index';
import type { Words } from '../../../store/templates/words';

/** What SharePoint says about a kind of column. */
export interface KindFacts {
  /** FieldTypeKind. */
  readonly number: number;
  /** Type name in answers. */
  readonly type: string;
  readonly sortable: boolean;
  readonly filterable: boolean;
  readonly indexable: boolean;
  readonly displayName: Words;
}

const say = (en: string, fi: string, sv: string): Words => ({ 1033: en, 1035: fi, 1053: sv });
const facts = (number: number, type: string, displayName: Words, { sortable = true, filterable = true, indexable = false } = {}): KindFacts =>
  ({ number, type, displayName, sortable, filterable, indexable });

const text = say('Single line of text', 'Yksi tekstirivi', 'En textrad');
const lookup = say('Lookup', 'Haku', 'Sökning');
const person = say('Person or Group', 'Henkilö tai ryhmä', 'Person eller grupp');
const terms = say('Managed Metadata', 'Hallittu metatieto', 'Hanterade metadata');

export const kinds: Readonly<Record<FieldKind, KindFacts>> = {
  Counter: facts(5, 'SP.Field', say('Counter', 'Laskuri', 'Räknare')),
  Integer: facts(1, 'SP.FieldNumber', say('Integer', 'Kokonaisluku', 'Heltal'), { indexable: true }),
  Text: facts(2, 'SP.FieldText', text, { indexable: true }),
  Note: facts(3, 'SP.FieldMultiLineText', say('Multiple lines of text', 'Monta tekstiriviä', 'Flera textrader'), { sortable: false, filterable: false }),
  DateTime: facts(4, 'SP.FieldDateTime', say('Date and Time', 'Päivämäärä ja kellonaika', 'Datum och tid'), { indexable: true }),
  Choice: facts(6, 'SP.FieldChoice', say('Choice', 'Valinta', 'Val'), { indexable: true }),
  MultiChoice: facts(15, 'SP.FieldMultiChoice', say('Choice', 'Valinta', 'Val'), { sortable: false }),
  Lookup: facts(7, 'SP.FieldLookup', lookup, { indexable: true }),
  LookupMulti: facts(7, 'SP.FieldLookup', lookup, { sortable: false, indexable: false }),
  Boolean: facts(8, 'SP.Field', say('Yes/No', 'Kyllä/Ei', 'Ja/Nej'), { indexable: true }),
  Number: facts(9, 'SP.FieldNumber', say('Number', 'Luku', 'Tal'), { indexable: true }),
  Currency: facts(10, 'SP.FieldCurrency', say('Currency', 'Valuutta', 'Valuta'), { indexable: true }),
  URL: facts(11, 'SP.FieldUrl', say('Hyperlink or Picture', 'Hyperlinkki tai kuva', 'Hyperlänk eller bild'), { sortable: false, filterable: false }),
  Computed: facts(12, 'SP.FieldComputed', say('Computed', 'Laskettu', 'Beräknad'), { sortable: false, filterable: false }),
  Guid: facts(14, 'SP.FieldGuid', say('Guid', 'Guid', 'Guid')),
  Calculated: facts(17, 'SP.FieldCalculated', say('Calculated', 'Laskettu', 'Beräknat')),
  File: facts(18, 'SP.Field', say('File', 'Tiedosto', 'Fil'), { filterable: false }),
  Attachments: facts(19, 'SP.Field', say('Attachments', 'Liitteet', 'Bifogade filer')),
  User: facts(20, 'SP.FieldUser', person, { indexable: true }),
  UserMulti: facts(20, 'SP.FieldUser', person, { sortable: false }),
  ModStat: facts(23, 'SP.FieldChoice', say('Approval Status', 'Hyväksynnän tila', 'Godkännandestatus')),
  ContentTypeId: facts(25, 'SP.Field', say('Content Type Id', 'Sisältölajin tunnus', 'ID för innehållstyp')),
  OutcomeChoice: facts(32, 'SP.FieldChoice', say('Task Outcome', 'Tehtävän tulos', 'Aktivitetsresultat'), { indexable: true }),
  Location: facts(33, 'SP.FieldLocation', say('Location', 'Sijainti', 'Plats'), { sortable: false, filterable: false }),
  Thumbnail: facts(34, 'SP.FieldThumbnail', say('Image', 'Kuva', 'Bild'), { sortable: false, filterable: false }),
  Image: facts(34, 'SP.FieldThumbnail', say('Image', 'Kuva', 'Bild'), { sortable: false, filterable: false }),
  TaxonomyFieldType: facts(0, 'SP.Taxonomy.TaxonomyField', terms, { indexable: true }),
  TaxonomyFieldTypeMulti: facts(0, 'SP.Taxonomy.TaxonomyField', terms, { sortable: false }),
};

/** The kind that a FieldTypeKind makes; undefined when columns of it cannot be added. */
export function kindOfNumber(number: number): FieldKind | undefined {
  const addable: readonly FieldKind[] = ['Integer', 'Text', 'Note', 'DateTime', 'Choice', 'Lookup', 'Boolean', 'Number', 'Currency', 'URL', 'Guid', 'MultiChoice', 'Calculated', 'User', 'OutcomeChoice', 'Location', 'Thumbnail'];
  return addable.find((kind) => kinds[kind].number === number);
}

/** A kind by its name in schema XML. */
export function kindOfName(name: string): FieldKind | undefined {
  return (Object.keys(kinds) as FieldKind[]).find((kind) => kind.toLowerCase() === name.toLowerCase());
}
