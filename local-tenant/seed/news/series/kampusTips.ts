import { inThree, type Localized } from '../../language';
import { text, type Story } from '../story';

interface Tip {
  readonly slug: string;
  readonly workingDaysAgo: number;
  readonly title: Localized;
  readonly summary: Localized;
  readonly body: Localized;
}

const tip = (slug: string, workingDaysAgo: number, title: Localized, summary: Localized, body: Localized): Tip => ({ slug, workingDaysAgo, title, summary, body });

const tips: readonly Tip[] = [
  tip('seuraa-toista-ministeriota', 8,
    inThree('seuraa toisen ministeriön uutisia', 'följ ett annat ministeriums nyheter', "follow another ministry's news"),
    inThree('Valitse organisaatiot, joiden uutiset haluat etusivullesi.', 'Välj de organisationer vars nyheter du vill ha på din startsida.', 'Choose the organisations whose news you want on your front page.'),
    inThree('Oman organisaatiosi ja yhteiset uutiset näkyvät aina. Muut voit lisätä ja poistaa milloin vain, eikä valintasi näy muille.', 'Din egen organisations och de gemensamma nyheterna syns alltid. Andra kan du lägga till och ta bort när som helst, och ditt val syns inte för andra.', 'The news of your own organisation and common news are always shown. You can add and remove others at any time, and nobody sees your choice.')),
  tip('henkilon-nimi-ilman-pisteita', 28,
    inThree('nimen voi kirjoittaa ilman pisteitä', 'namn kan skrivas utan prickar', 'type names without the dots'),
    inThree('Henkilöhaku löytää Mäen myös kirjoittamalla Maki.', 'Personsökningen hittar Mäki också om du skriver Maki.', 'The people finder finds Mäki when you type Maki.'),
    inThree('Aatelisnimet löytyvät etuliitteen ja nimen mukaan, ja kaksiosaisen etunimen voi kirjoittaa yhdysmerkillä tai ilman.', 'Adliga namn hittas både med prefix och namn, och ett dubbelt förnamn kan skrivas med eller utan bindestreck.', 'Names with a particle are found by the particle and by the name, and a double first name with or without the hyphen.')),
  tip('oma-jarjestys-pikalinkeille', 47,
    inThree('pikalinkit omaan järjestykseen', 'snabblänkarna i egen ordning', 'put quick links in your own order'),
    inThree('Siirrä linkki hiirellä tai näppäimistöllä. Järjestys seuraa sinua koneelta toiselle.', 'Flytta en länk med musen eller tangentbordet. Ordningen följer dig från dator till dator.', 'Move a link with the mouse or the keyboard. The order follows you from one device to another.'),
    inThree('Pakollisia linkkejä ei voi poistaa, mutta nekin voi siirtää. Omat linkkisi näet vain sinä.', 'Obligatoriska länkar kan inte tas bort, men också de kan flyttas. Dina egna länkar ser bara du.', 'Mandatory links cannot be removed, but they too can be moved. Only you see your own links.')),
  tip('tyotilan-omistaja-ja-varaomistaja', 68,
    inThree('jokaisella työtilalla on kaksi omistajaa', 'varje arbetsrum har två ägare', 'every workspace has two owners'),
    inThree('Varaomistaja pitää tilan hengissä, kun omistaja vaihtaa tehtävää.', 'Den ersättande ägaren håller rummet vid liv när ägaren byter uppgift.', 'The deputy owner keeps the space alive when the owner moves on.'),
    inThree('Omistaja saa viestin, kun tilaa ei ole käytetty puoleen vuoteen. Mitään ei poisteta ilman ihmisen päätöstä.', 'Ägaren får ett meddelande när rummet inte har använts på ett halvår. Inget raderas utan att en människa beslutar det.', 'The owner gets a message when the space has not been used for half a year. Nothing is ever deleted without a person deciding so.')),
  tip('kieli-vaihtuu-ylapalkista', 92,
    inThree('vaihda kieli yläpalkista', 'byt språk i sidhuvudet', 'change the language from the header'),
    inThree('Sama sivu avautuu toisella kielellä, jos käännös on tehty.', 'Samma sida öppnas på ett annat språk om en översättning finns.', 'The same page opens in another language, if it has been translated.'),
    inThree('Jos käännöstä ei ole, näet suomenkielisen tekstin ja tiedon siitä. Puuttuvan käännöksen voi tilata uutisen omistajalta.', 'Om översättningen saknas ser du den finska texten och ett meddelande om det. En översättning kan beställas av nyhetens ägare.', 'If there is no translation, you see the Finnish text with a notice. You can ask the owner of the page for a translation.')),
  tip('ohje-vai-uutinen', 118,
    inThree('etsi ohje, älä vanhaa uutista', 'sök anvisningen, inte den gamla nyheten', 'look for the guide, not for old news'),
    inThree('Ohjeilla on omistaja ja tarkistuspäivä, vanhalla uutisella ei.', 'Anvisningar har en ägare och ett granskningsdatum, gamla nyheter har inte det.', 'Guides have an owner and a review date; old news do not.'),
    inThree('Haku näyttää ohjeet ennen uutisia. Jos ohje on vanhentunut, sivun alussa on siitä huomautus.', 'Sökningen visar anvisningar före nyheter. Om anvisningen är föråldrad står det i början av sidan.', 'Search shows guides before news. If a guide is out of date, the page says so at the top.')),
  tip('luotettava-linkki', 150,
    inThree('linkitä sivuun, älä liitteeseen', 'länka till sidan, inte till bilagan', 'link to the page, not to the attachment'),
    inThree('Sivun osoite pysyy, vaikka liite vaihtuu.', 'Sidans adress består även om bilagan byts.', 'The address of a page stays the same even when its attachment changes.'),
    inThree('Kun lähetät kollegalle linkin, kopioi se sivun osoiteriviltä. Näin hän näkee myös tarkistuspäivän ja omistajan.', 'När du skickar en länk till en kollega, kopiera den från sidans adressfält. Då ser kollegan också granskningsdatumet och ägaren.', 'When you send a link to a colleague, copy it from the address bar of the page. Then they also see the review date and the owner.')),
  tip('palaute-menee-perille', 190,
    inThree('palautteeseen vastaa ihminen', 'responsen besvaras av en människa', 'a person answers your feedback'),
    inThree('Jokaisen sivun alatunnisteessa on palautelomake.', 'Responsblanketten finns i sidfoten på varje sida.', 'There is a feedback form in the footer of every page.'),
    inThree('Saavutettavuuspalautteeseen vastataan 14 päivässä, muuhun palautteeseen viikossa. Voit jättää palautteen myös ilman yhteystietoja.', 'Tillgänglighetsrespons besvaras inom 14 dagar och annan respons inom en vecka. Du kan också lämna respons utan kontaktuppgifter.', 'Feedback on accessibility is answered in 14 days, other feedback in a week. You may also leave feedback without your contact details.')),
];

/** Short tips on using Kampus, in all three languages. */
export const kampusTips: readonly Story[] = tips.map(({ slug, workingDaysAgo, title, summary, body }) => ({
  slug: `kampus-vinkki-${slug}`, publisher: 'VN', kind: 'news', topic: 'Kampus', when: { workingDaysAgo, at: '11.00' },
  fi: text(`Kampus-vinkki: ${title.fi}`, summary.fi, body.fi),
  sv: text(`Kampustips: ${title.sv}`, summary.sv, body.sv),
  en: text(`Kampus tip: ${title.en}`, summary.en, body.en),
}));
