import { inThree, type Localized } from '../../language';
import { text, type Story } from '../story';

const outage = (slug: string, workingDaysAgo: number, system: Localized, what: Localized, instead: Localized): Story => ({
  slug: `huoltokatko-${slug}`, publisher: 'VN', kind: 'disruption', topic: 'häiriöt', when: { workingDaysAgo, at: '7.50' },
  fi: text(`Huoltokatko: ${system.fi} {d+4}`, what.fi, instead.fi, 'Jos katko venyy, siitä kerrotaan häiriötiedotteessa kaikkien sivujen yläosassa.'),
  sv: text(`Serviceavbrott: ${system.sv} {d+4}`, what.sv, instead.sv, 'Om avbrottet drar ut på tiden meddelas det i ett störningsmeddelande högst upp på alla sidor.'),
  en: text(`Maintenance: ${system.en} on {d+4}`, what.en, instead.en, 'If maintenance takes longer, a notice will be shown at the top of every page.'),
});

/** Planned breaks in the service, told of in advance. */
export const maintenance: readonly Story[] = [
  outage('matkanhallinta', 5, inThree('matkanhallinta', 'resehantering', 'travel management'),
    inThree('Matkalaskuja ei voi tallentaa klo 17–22.', 'Reseräkningar kan inte sparas kl. 17–22.', 'Travel claims cannot be saved between 17.00 and 22.00.'),
    inThree('Varaukset voi tehdä puhelimitse. Keskeneräiset laskut säilyvät.', 'Bokningar kan göras per telefon. Oavslutade räkningar bevaras.', 'Bookings can be made by phone. Unfinished claims are kept.')),
  outage('etayhteys', 21, inThree('etäyhteys', 'fjärranslutning', 'remote access'),
    inThree('Etäyhteys katkeaa noin kymmeneksi minuutiksi klo 6–7.', 'Fjärranslutningen bryts i ungefär tio minuter kl. 6–7.', 'Remote access will be cut for about ten minutes between 6.00 and 7.00 Helsinki time.'),
    inThree('Kirjaudu katkon jälkeen uudelleen. Tallenna työsi ennen klo kuutta.', 'Logga in på nytt efter avbrottet. Spara ditt arbete före klockan sex.', 'Sign in again after the break, and save your work beforehand. Missions in other time zones: please note the hour.')),
  outage('sahkoinen-allekirjoitus', 44, inThree('sähköinen allekirjoitus', 'elektronisk underskrift', 'electronic signature'),
    inThree('Allekirjoituspalvelu päivitetään iltapäivällä klo 15–18.', 'Underskriftstjänsten uppdateras kl. 15–18.', 'The signature service will be updated between 15.00 and 18.00.'),
    inThree('Kiireellinen päätös allekirjoitetaan paperille ja tallennetaan asianhallintaan seuraavana päivänä.', 'Ett brådskande beslut undertecknas på papper och sparas i ärendehanteringen följande dag.', 'Urgent decisions are signed on paper and stored in records management the next day.')),
  outage('puhelinvaihde', 77, inThree('puhelinvaihde', 'telefonväxeln', 'switchboard'),
    inThree('Vaihteen numerot eivät vastaa klo 12–12.30.', 'Växelns nummer svarar inte kl. 12–12.30.', 'The switchboard does not answer between 12.00 and 12.30.'),
    inThree('Suorat numerot ja päivystys toimivat normaalisti.', 'Direktnumren och jouren fungerar normalt.', 'Direct numbers and the duty service work as usual.')),
  outage('hankesalkku', 109, inThree('hankesalkku', 'projektportföljen', 'project portfolio'),
    inThree('Hankesalkku on lukutilassa koko päivän.', 'Projektportföljen är i läsläge hela dagen.', 'The project portfolio is read-only for the whole day.'),
    inThree('Raportit toimivat, mutta hankkeiden tietoja ei voi muuttaa. Määräpäiviä siirretään vastaavasti.', 'Rapporterna fungerar, men uppgifterna om projekten kan inte ändras. Tidsfristerna flyttas i motsvarande mån.', 'Reports work, but project data cannot be changed. Deadlines are moved accordingly.')),
  outage('tulostus', 146, inThree('turvatulostus', 'säker utskrift', 'secure printing'),
    inThree('Tulostimet käynnistyvät uudelleen aamulla klo 7.', 'Skrivarna startas om kl. 7 på morgonen.', 'Printers restart at 7.00 in the morning.'),
    inThree('Jonossa olevat tulosteet häviävät. Tulosta uudelleen klo 7.30 jälkeen.', 'Utskrifter i kö försvinner. Skriv ut på nytt efter kl. 7.30.', 'Jobs in the queue are lost. Print again after 7.30.')),
  outage('kalenteri-ja-sahkoposti', 183, inThree('kalenteri ja sähköposti', 'kalender och e-post', 'calendar and e-mail'),
    inThree('Sähköposti siirtyy uusille palvelimille yöllä.', 'E-posten flyttas till nya servrar under natten.', 'E-mail moves to new servers during the night.'),
    inThree('Aamulla ohjelma voi pyytää salasanaa. Varmista osoiteriviltä, että sivu on oikea.', 'På morgonen kan programmet be om lösenordet. Kontrollera i adressfältet att sidan är den rätta.', 'In the morning you may be asked for your password. Check from the address bar that the page is genuine.')),
];
