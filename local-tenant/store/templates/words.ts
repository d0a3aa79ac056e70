/** What SharePoint itself writes into a new site, in the site's language; 1033 is the fallback. */
export type Words = Readonly<Record<1033 | 1035 | 1053, string>>;

/** The word in the language of an lcid. */
export function inLanguage(words: Words, lcid: number): string {
  return words[lcid as keyof Words] ?? words[1033];
}

const say = (en: string, fi: string, sv: string): Words => ({ 1033: en, 1035: fi, 1053: sv });

export const groupTitle = {
  owners: say('{0} Owners', 'Sivuston {0} omistajat', '{0} – ägare'),
  members: say('{0} Members', 'Sivuston {0} jäsenet', '{0} – medlemmar'),
  visitors: say('{0} Visitors', 'Sivuston {0} vierailijat', '{0} – besökare'),
};

export const roleName: Readonly<Record<number, { readonly name: Words; readonly description: Words; readonly order: number; readonly type: number }>> = {
  1073741829: { order: 1, type: 5, name: say('Full Control', 'Täydet oikeudet', 'Fullständig behörighet'), description: say('Has full control.', 'Täydet oikeudet.', 'Har fullständig behörighet.') },
  1073741828: { order: 32, type: 4, name: say('Design', 'Suunnittelu', 'Design'), description: say('Can view, add, update, delete, approve, and customize.', 'Voi tarkastella, lisätä, päivittää, poistaa, hyväksyä ja mukauttaa.', 'Kan visa, lägga till, uppdatera, ta bort, godkänna och anpassa.') },
  1073741830: { order: 48, type: 6, name: say('Edit', 'Muokkaus', 'Redigera'), description: say('Can add, edit and delete lists; can view, add, update and delete list items and documents.', 'Voi lisätä, muokata ja poistaa luetteloita sekä tarkastella, lisätä, päivittää ja poistaa luettelokohteita ja asiakirjoja.', 'Kan lägga till, redigera och ta bort listor samt visa, lägga till, uppdatera och ta bort listobjekt och dokument.') },
  1073741827: { order: 64, type: 3, name: say('Contribute', 'Osallistuminen', 'Delta'), description: say('Can view, add, update, and delete list items and documents.', 'Voi tarkastella, lisätä, päivittää ja poistaa luettelokohteita ja asiakirjoja.', 'Kan visa, lägga till, uppdatera och ta bort listobjekt och dokument.') },
  1073741826: { order: 128, type: 2, name: say('Read', 'Luku', 'Läsa'), description: say('Can view pages and list items and download documents.', 'Voi tarkastella sivuja ja luettelokohteita sekä ladata asiakirjoja.', 'Kan visa sidor och listobjekt samt ladda ned dokument.') },
  1073741825: { order: 160, type: 1, name: say('Limited Access', 'Rajoitettu käyttö', 'Begränsad åtkomst'), description: say('Can view specific lists, document libraries, list items, folders, or documents when given permissions.', 'Voi tarkastella tiettyjä luetteloita, tiedostokirjastoja, luettelokohteita, kansioita tai asiakirjoja, kun oikeudet on annettu.', 'Kan visa specifika listor, dokumentbibliotek, listobjekt, mappar eller dokument när behörighet har getts.') },
};

export const listTitle = {
  documents: say('Documents', 'Tiedostot', 'Dokument'),
  sitePages: say('Site Pages', 'Sivuston sivut', 'Webbplatssidor'),
  siteAssets: say('Site Assets', 'Sivuston resurssit', 'Webbplatstillgångar'),
  styleLibrary: say('Style Library', 'Tyylikirjasto', 'Formatbibliotek'),
  formTemplates: say('Form Templates', 'Lomakemallit', 'Formulärmallar'),
  events: say('Events', 'Tapahtumat', 'Händelser'),
  userInformation: say('User Information List', 'Käyttäjätietoluettelo', 'Användarinformationslista'),
};

export const viewTitle = {
  allItems: say('All Items', 'Kaikki kohteet', 'Alla objekt'),
  allDocuments: say('All Documents', 'Kaikki asiakirjat', 'Alla dokument'),
  allPages: say('All Pages', 'Kaikki sivut', 'Alla sidor'),
  byAuthor: say('By Author', 'Tekijän mukaan', 'Efter författare'),
  allEvents: say('All Events', 'Kaikki tapahtumat', 'Alla händelser'),
};

export const contentTypeName = {
  item: say('Item', 'Kohde', 'Objekt'),
  document: say('Document', 'Asiakirja', 'Dokument'),
  folder: say('Folder', 'Kansio', 'Mapp'),
  event: say('Event', 'Tapahtuma', 'Händelse'),
  sitePage: say('Site Page', 'Sivuston sivu', 'Webbplatssida'),
  repostPage: say('Repost Page', 'Uudelleenjulkaisusivu', 'Återpubliceringssida'),
  wikiPage: say('Wiki Page', 'Wikisivu', 'Wiki-sida'),
  link: say('Link', 'Linkki', 'Länk'),
  announcement: say('Announcement', 'Ilmoitus', 'Meddelande'),
  contact: say('Contact', 'Yhteyshenkilö', 'Kontakt'),
  task: say('Task', 'Tehtävä', 'Uppgift'),
};

export const fieldTitle = {
  Title: say('Title', 'Otsikko', 'Rubrik'),
  Name: say('Name', 'Nimi', 'Namn'),
  ID: say('ID', 'Tunnus', 'ID'),
  Created: say('Created', 'Luotu', 'Skapad'),
  Modified: say('Modified', 'Muokattu', 'Ändrad'),
  Author: say('Created By', 'Tekijä', 'Skapad av'),
  Editor: say('Modified By', 'Muokkaaja', 'Ändrad av'),
  ContentType: say('Content Type', 'Sisältölaji', 'Innehållstyp'),
  Attachments: say('Attachments', 'Liitteet', 'Bifogade filer'),
  Edit: say('Edit', 'Muokkaa', 'Redigera'),
  Type: say('Type', 'Laji', 'Typ'),
  Version: say('Version', 'Versio', 'Version'),
  Description: say('Description', 'Kuvaus', 'Beskrivning'),
  ApprovalStatus: say('Approval Status', 'Hyväksynnän tila', 'Status för godkännande'),
  FileSize: say('File Size', 'Tiedostokoko', 'Filstorlek'),
  CheckedOutTo: say('Checked Out To', 'Uloskuitannut', 'Utcheckad av'),
  StartTime: say('Start Time', 'Alkamisaika', 'Starttid'),
  EndTime: say('End Time', 'Päättymisaika', 'Sluttid'),
  Location: say('Location', 'Sijainti', 'Plats'),
  OtherAddressCity: say('Other Address City', 'Muu osoite: postitoimipaikka', 'Annan adress: ort'),
  OtherAddressCountry: say('Other Address Country/Region', 'Muu osoite: maa/alue', 'Annan adress: land/region'),
  OtherAddressPostalCode: say('Other Address Postal Code', 'Muu osoite: postinumero', 'Annan adress: postnummer'),
  OtherAddressStateOrProvince: say('Other Address State Or Province', 'Muu osoite: osavaltio tai lääni', 'Annan adress: delstat eller provins'),
  OtherAddressStreet: say('Other Address Street', 'Muu osoite: katuosoite', 'Annan adress: gatuadress'),
  AllDayEvent: say('All Day Event', 'Koko päivän tapahtuma', 'Heldagshändelse'),
};
