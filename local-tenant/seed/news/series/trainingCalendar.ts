import { lastOn, text, type Story } from '../story';

type Entry = readonly [fi: string, sv: string];

const month = (monthDay: string, slug: string, title: Entry, lead: Entry, ...courses: Entry[]): Story => ({
  slug: `koulutuskalenteri-${slug}`, publisher: 'VN', kind: 'event', topic: 'koulutus', when: lastOn(monthDay, '12.25'),
  fi: text(`Koulutuskalenteri: ${title[0]}`, lead[0], courses.map(([fi]) => `- ${fi}`).join('\n'), 'Ilmoittaudu Kampuksen tapahtumissa. Koulutukset ovat maksuttomia kaikille valtioneuvostossa työskenteleville.'),
  sv: text(`Utbildningskalendern: ${title[1]}`, lead[1], courses.map(([, sv]) => `- ${sv}`).join('\n'), 'Anmäl dig under evenemang i Kampus. Utbildningarna är avgiftsfria för alla som arbetar i statsrådet.'),
});

/** What can be learnt next month, at the end of the month before. */
export const trainingCalendar: readonly Story[] = [
  month('01-28', 'helmikuu', ['helmikuussa kirjoitetaan selkeästi', 'i februari skriver vi tydligt'],
    ['Helmikuun kursseilla harjoitellaan kirjoittamista, johtamista ja tietosuojaa.', 'På kurserna i februari övar vi på skrivande, ledarskap och dataskydd.'],
    ['Selkeä virkakieli, kaksi aamupäivää', 'Klarspråk, två förmiddagar'], ['Uuden esihenkilön ensimmäiset sata päivää', 'Den nya chefens första hundra dagar'], ['Tietosuojan perusteet, verkkokurssi', 'Grunderna i dataskydd, webbkurs']),
  month('02-25', 'maaliskuu', ['maaliskuussa aiheena vaikutusarviointi', 'i mars är temat konsekvensbedömning'],
    ['Tarjolla on kolme kurssia lainvalmistelijoille ja yksi kaikille.', 'Vi erbjuder tre kurser för lagberedare och en för alla.'],
    ['Taloudellisten vaikutusten arviointi', 'Bedömning av ekonomiska konsekvenser'], ['Yritysvaikutukset ja pienet yritykset', 'Konsekvenser för företag och små företag'], ['Ympäristövaikutusten pikakurssi', 'Snabbkurs i miljökonsekvenser'], ['Taulukkolaskennan alkeet ja vähän jatkoakin', 'Tabellkalkyl för nybörjare och lite till']),
  month('03-30', 'huhtikuu', ['huhtikuussa viestitään verkossa', 'i april kommunicerar vi på webben'],
    ['Toimittajille on omat koulutuksensa, muille yleiskurssi saavutettavuudesta.', 'Redaktörerna har sina egna utbildningar, övriga en allmän kurs i tillgänglighet.'],
    ['Uutisen kirjoittaminen Kampukseen, työpaja', 'Att skriva en nyhet för Kampus, verkstad'], ['Saavutettava asiakirja', 'Ett tillgängligt dokument'], ['Videon tekstitys', 'Textning av video']),
  month('04-27', 'toukokuu', ['toukokuussa kielikursseja', 'i maj ordnas språkkurser'],
    ['Kielikurssit alkavat kevään viimeisellä jaksolla. Lähtötasotesti tehdään verkossa.', 'Språkkurserna inleds under vårens sista period. Nivåtestet görs på webben.'],
    ['Ruotsi virkamiestyössä, keskustelu', 'Finska i tjänstemannaarbetet, samtal'], ['Englannin neuvottelukieli', 'Engelskt förhandlingsspråk'], ['Ranska EU-työssä', 'Franska i EU-arbetet']),
  month('08-27', 'syyskuu', ['syyskuussa palataan hankkeisiin', 'i september återgår vi till projekten'],
    ['Syksy alkaa hanketyön ja hankintojen kursseilla.', 'Hösten inleds med kurser i projektarbete och upphandling.'],
    ['Hankepäällikön perusteet', 'Grunder för projektledare'], ['Hankintalaki tunnissa', 'Upphandlingslagen på en timme'], ['Riskien arviointi yhdessä', 'Gemensam riskbedömning']),
  month('09-29', 'lokakuu', ['lokakuussa johtamisen verkostot', 'i oktober ledarskapsnätverk'],
    ['Vertaisryhmiä muodostetaan yli organisaatiorajojen.', 'Kollegiala grupper bildas över organisationsgränserna.'],
    ['Esihenkilön vertaisryhmä, kuusi tapaamista', 'Kollegial grupp för chefer, sex träffar'], ['Muutoksen johtaminen pienessä yksikössä', 'Att leda förändring i en liten enhet'], ['Työhyvinvoinnin varhainen tuki', 'Tidigt stöd för arbetshälsan']),
  month('10-28', 'marraskuu', ['marraskuussa turvallisuus ja tieto', 'i november säkerhet och information'],
    ['Loppuvuoden kurssit käsittelevät tiedonhallintaa ja turvallisuutta.', 'Kurserna i slutet av året handlar om informationshantering och säkerhet.'],
    ['Tiedonhallintalaki käytännössä', 'Informationshanteringslagen i praktiken'], ['Turvallinen virkamatka', 'En säker tjänsteresa'], ['Asiakirjan elinkaari', 'Dokumentets livscykel']),
];
