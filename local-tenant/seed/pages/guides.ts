import { inThree, type Language } from '../language';
import { homeSiteUrl } from '../sites';
import { inAllLanguages, textSection, type SitePage } from './sitePage';

type Texts = Record<Language, readonly string[]>;

/** One guide is past its review, so that there is something to see to. */
const reviewInDays: Readonly<Record<string, number>> = { Etatyo: 120, Matkustusturvallisuus: 45, Paatelaitteet: -20 };

const guide = (slug: string, titles: Parameters<typeof inThree>, summaries: Parameters<typeof inThree>, texts: Texts): readonly SitePage[] =>
  inAllLanguages(homeSiteUrl, slug, 'Article', inThree(...titles), inThree(...summaries), (language) => textSection(texts[language]))
    .map((page) => ({ ...page, reviewInDays: reviewInDays[slug] ?? 200 }));

/** Guides that every organisation shares. */
export const guides: readonly SitePage[] = [
  ...guide('Etatyo', ['Etätyö ja monipaikkainen työ', 'Distansarbete och multilokalt arbete', 'Remote work and multi-location work'],
    ['Näin sovit etätyöstä, huolehdit ergonomiasta ja suojaat tiedot.', 'Så avtalar du om distansarbete, sköter ergonomin och skyddar informationen.', 'How to agree on remote work, take care of ergonomics and protect information.'],
    {
      fi: [
        'Etätyö on työtä, jota teet muualla kuin työpaikallasi: kotona, junassa tai toisen ministeriön tiloissa. Se perustuu aina vapaaehtoisuuteen ja esihenkilön kanssa tehtyyn sopimukseen.',
        '## Vaihe vaiheelta', '- Keskustele esihenkilösi kanssa siitä, mitkä tehtävät sopivat etätyöhön.\n- Täytä etätyösopimus palveluportaalissa. Sopimus on voimassa vuoden.\n- Kerro työyhteisölle, milloin olet tavoitettavissa.\n- Tarkista, että kotisi verkko on suojattu salasanalla.',
        '## Tietoturva', 'Käytä vain työnantajan päätelaitetta. Turvallisuusluokiteltua aineistoa ei tulosteta eikä valokuvata kotona. Lukitse kone aina, kun poistut sen luota.',
        '## Ergonomia ja vakuutus', 'Työnantaja lainaa näytön ja näppäimistön. Tapaturmavakuutus kattaa työn tekemisen, mutta ei kodin muita askareita.',
        '## Aiheeseen liittyy', `- [Päätelaitteet](${homeSiteUrl}/SitePages/Paatelaitteet.aspx)\n- [Matkustusturvallisuus](${homeSiteUrl}/SitePages/Matkustusturvallisuus.aspx)`,
      ],
      sv: [
        'Distansarbete är arbete som du utför någon annanstans än på arbetsplatsen: hemma, på tåget eller i ett annat ministeriums lokaler. Det är alltid frivilligt och bygger på ett avtal med chefen.',
        '## Steg för steg', '- Diskutera med din chef vilka uppgifter som lämpar sig för distansarbete.\n- Fyll i avtalet om distansarbete i serviceportalen. Avtalet gäller ett år.\n- Berätta för arbetsgemenskapen när du är anträffbar.\n- Kontrollera att ditt hemnätverk är skyddat med lösenord.',
        '## Datasäkerhet', 'Använd endast arbetsgivarens terminal. Säkerhetsklassificerat material skrivs inte ut och fotograferas inte hemma. Lås alltid datorn när du lämnar den.',
        '## Ergonomi och försäkring', 'Arbetsgivaren lånar ut skärm och tangentbord. Olycksfallsförsäkringen täcker arbetet men inte andra sysslor i hemmet.',
        '## Se också', `- [Terminalutrustning](${homeSiteUrl}/SitePages/sv/Paatelaitteet.aspx)\n- [Resesäkerhet](${homeSiteUrl}/SitePages/sv/Matkustusturvallisuus.aspx)`,
      ],
      en: [
        "Remote work is work that you do away from your place of work: at home, on a train or on another ministry's premises. It is always voluntary and agreed with your supervisor.",
        '## Step by step', '- Discuss with your supervisor which tasks suit remote work.\n- Fill in the remote work agreement in the service portal. It is valid for one year.\n- Tell your team when you can be reached.\n- Check that your home network is protected with a password.',
        '## Information security', "Use only the employer's device. Classified material is never printed or photographed at home. Lock your device whenever you leave it.",
        '## Ergonomics and insurance', 'The employer lends you a screen and a keyboard. Accident insurance covers your work but not other activities at home. The missions follow local legislation.',
        '## See also', `- [Devices](${homeSiteUrl}/SitePages/en/Paatelaitteet.aspx)\n- [Travel safety](${homeSiteUrl}/SitePages/en/Matkustusturvallisuus.aspx)`,
      ],
    }),
  ...guide('Matkustusturvallisuus', ['Matkustusturvallisuus', 'Resesäkerhet', 'Travel safety'],
    ['Ennen matkaa, matkalla ja hätätilanteessa.', 'Före resan, under resan och i en nödsituation.', 'Before you travel, on the way and in an emergency.'],
    {
      fi: [
        'Jokaisesta virkamatkasta tehdään matkailmoitus, myös asemamaan sisällä. Näin tiedämme, missä väki on, jos jotain tapahtuu.',
        '## Ennen matkaa', '- Lue kohdemaan matkustustiedote.\n- Tee matkailmoitus ja tarkista puhelinnumerosi.\n- Ota mukaan vain tarvittavat laitteet ja tiedostot.\n- Sovi, kenelle ilmoitat saapumisesta.',
        '## Matkalla', 'Pidä laitteet mukanasi. Älä käytä tuntematonta lataustelinettä tai avointa verkkoa työasioihin. Noudata paikallisten viranomaisten ohjeita.',
        '## Hätätilanteessa', 'Varmista oma turvallisuutesi, soita paikalliseen hätänumeroon ja sen jälkeen päivystykseen +358 00 000 0112.',
        '## Kuka auttaa', `[Kuka hoitaa matkustusturvallisuutta](${homeSiteUrl}/SitePages/Kuka-hoitaa.aspx#q=matkustusturvallisuus)`,
      ],
      sv: [
        'En reseanmälan görs för varje tjänsteresa, också inom stationeringslandet. Då vet vi var personalen är om något händer.',
        '## Före resan', '- Läs resemeddelandet om landet.\n- Gör en reseanmälan och kontrollera ditt telefonnummer.\n- Ta med endast nödvändiga enheter och filer.\n- Kom överens om vem du meddelar när du är framme.',
        '## Under resan', 'Håll dina enheter hos dig. Använd inte okända laddare eller öppna nät för arbetet. Följ de lokala myndigheternas anvisningar.',
        '## I en nödsituation', 'Se först till din egen säkerhet, ring det lokala nödnumret och därefter jouren +358 00 000 0112.',
        '## Vem hjälper', `[Vem sköter resesäkerheten](${homeSiteUrl}/SitePages/sv/Kuka-hoitaa.aspx#q=resesäkerhet)`,
      ],
      en: [
        'A travel notice is made for every official trip, also within the host country. That is how we know where people are if something happens.',
        '## Before you travel', '- Read the travel advice on your destination.\n- Make a travel notice and check your phone number.\n- Take only the devices and files that you need.\n- Agree on whom you tell when you have arrived.',
        '## On the way', 'Keep your devices with you. Do not use unknown chargers or open networks for work. Follow the instructions of local authorities.',
        '## In an emergency', 'Make sure that you are safe, call the local emergency number, and then our duty service, +358 00 000 0112.',
        '## Who can help', `[Who handles travel safety](${homeSiteUrl}/SitePages/en/Kuka-hoitaa.aspx#q=travel+safety)`,
      ],
    }),
  ...guide('Paatelaitteet', ['Päätelaitteet', 'Terminalutrustning', 'Devices'],
    ['Kannettava, puhelin ja lisälaitteet: tilaaminen, vaihtaminen ja palauttaminen.', 'Bärbar dator, telefon och tillbehör: beställa, byta och returnera.', 'Laptop, phone and accessories: ordering, replacing and returning.'],
    {
      fi: [
        'Saat työsuhteen alkaessa kannettavan ja puhelimen. Esihenkilö tilaa ne palveluportaalista viimeistään kaksi viikkoa ennen aloituspäivää.',
        '## Jos laite katoaa', 'Soita heti käyttötukeen, myös yöllä. Laite tyhjennetään etänä. Tee sen jälkeen ilmoitus turvallisuusvastaavalle.',
        '## Kun laite vaihtuu', '- Tallenna tiedostot työtilaan tai pilvikansioon.\n- Varaa aika palvelupisteestä.\n- Ota henkilökortti mukaan.',
        '## Apuvälineet', 'Ruudunlukija, suurennusohjelma ja erikoisnäppäimistö asennetaan pyynnöstä ilman eri selvitystä.',
      ],
      sv: [
        'Du får en bärbar dator och en telefon när anställningen börjar. Chefen beställer dem i serviceportalen senast två veckor före startdagen.',
        '## Om enheten försvinner', 'Ring genast användarstödet, också på natten. Enheten töms på distans. Anmäl därefter till säkerhetsansvariga.',
        '## När enheten byts', '- Spara filerna i ett arbetsrum eller i molnmappen.\n- Boka tid på serviceplatsen.\n- Ta med personkortet.',
        '## Hjälpmedel', 'Skärmläsare, förstoringsprogram och specialtangentbord installeras på begäran utan särskild utredning.',
      ],
      en: [
        'You get a laptop and a phone when you start. Your supervisor orders them in the service portal at least two weeks before your first day. Locally employed staff get theirs from the mission.',
        '## If a device is lost', 'Call user support at once, also at night. The device will be erased remotely. Then report to your security officer.',
        '## When a device is replaced', '- Save your files in a workspace or your cloud folder.\n- Book a time at the service point.\n- Bring your identity card.',
        '## Assistive technology', 'A screen reader, magnifier or special keyboard is installed on request, with no further explanation needed.',
      ],
    }),
  ...guide('Perehdytys', ['Uutena talossa', 'Ny i huset', 'New here'],
    ['Ensimmäiset päivät, viikot ja kuukaudet valtioneuvostossa.', 'De första dagarna, veckorna och månaderna i statsrådet.', 'Your first days, weeks and months in the Government.'],
    {
      fi: [
        'Tervetuloa. Ensimmäisenä päivänä sinulla on kolme asiaa: nouda henkilökortti, kirjaudu koneelle ja tapaa esihenkilösi.',
        '## Ensimmäisellä viikolla', `- Suorita tietoturvan verkkokurssi.\n- Lue [etätyön](${homeSiteUrl}/SitePages/Etatyo.aspx) ja [matkustusturvallisuuden](${homeSiteUrl}/SitePages/Matkustusturvallisuus.aspx) ohjeet.\n- Tarkista yhteystietosi [henkilökortista](${homeSiteUrl}/SitePages/Henkilot.aspx).\n- Kun et tiedä, keneltä kysyä, katso [kuka hoitaa mitäkin](${homeSiteUrl}/SitePages/Kuka-hoitaa.aspx).`,
        '## Ensimmäisen kuukauden aikana', 'Sovi esihenkilösi kanssa tavoitteista ja siitä, kuka on kummisi. Tutustu ainakin yhteen työtilaan, joka ylittää ministeriöiden rajat.',
      ],
      sv: [
        'Välkommen. Den första dagen har du tre saker att göra: hämta personkortet, logga in på datorn och träffa din chef.',
        '## Under den första veckan', `- Avlägg webbkursen i datasäkerhet.\n- Läs anvisningarna om [distansarbete](${homeSiteUrl}/SitePages/sv/Etatyo.aspx) och [resesäkerhet](${homeSiteUrl}/SitePages/sv/Matkustusturvallisuus.aspx).\n- Kontrollera dina kontaktuppgifter på [personkortet](${homeSiteUrl}/SitePages/sv/Henkilot.aspx).\n- När du inte vet vem du ska fråga, se [vem som sköter vad](${homeSiteUrl}/SitePages/sv/Kuka-hoitaa.aspx).`,
        '## Under den första månaden', 'Kom överens med din chef om mål och om vem som är din fadder. Bekanta dig med åtminstone ett arbetsrum som överskrider ministeriegränserna.',
      ],
      en: [
        'Welcome. On your first day there are three things to do: collect your identity card, sign in to your device and meet your supervisor.',
        '## In the first week', `- Take the online course on information security.\n- Read the guides on [remote work](${homeSiteUrl}/SitePages/en/Etatyo.aspx) and [travel safety](${homeSiteUrl}/SitePages/en/Matkustusturvallisuus.aspx).\n- Check your contact details in your [people card](${homeSiteUrl}/SitePages/en/Henkilot.aspx).\n- When you do not know whom to ask, see [who handles what](${homeSiteUrl}/SitePages/en/Kuka-hoitaa.aspx).`,
        '## In the first month', 'Agree with your supervisor on goals and on who will guide you. Get to know at least one workspace that crosses the borders of organisations.',
      ],
    }),
];
