import { lastOn, text, type Story } from '../story';

const stage = (number: number, monthDay: string, fi: readonly [string, string, string, string], sv: readonly [string, string, string, string]): Story => ({
  slug: `budjettiprosessin-vaihe-${number}`, publisher: 'VM', kind: 'news', topic: 'talous', when: lastOn(monthDay, number % 2 ? '9.50' : '13.35'),
  fi: text(`Budjettiprosessi, vaihe ${number}/8: ${fi[0]}`, fi[1], fi[2], fi[3]),
  sv: text(`Budgetprocessen, skede ${number}/8: ${sv[0]}`, sv[1], sv[2], sv[3]),
});

/** The year of the budget, told stage by stage to those who take part in it in every ministry. */
export const budgetProcess: readonly Story[] = [
  stage(1, '12-09',
    ['kehysvalmistelun ohjeet', 'Ohjeet kehysesityksistä on lähetetty ministeriöille.', 'Uutta on, että jokaisesta menolisäyksestä kerrotaan, mitä tapahtuu, jos sitä ei tehdä.', 'Ministeriöiden ehdotukset tallennetaan järjestelmään tammikuun loppuun mennessä. Neuvonta vastaa arkisin klo 9–15.'],
    ['anvisningar för ramberedningen', 'Anvisningarna om ramförslagen har skickats till ministerierna.', 'Nytt är att varje utgiftsökning ska åtföljas av en beskrivning av vad som händer om den inte görs.', 'Ministeriernas förslag registreras i systemet före utgången av januari. Rådgivningen svarar vardagar kl. 9–15.']),
  stage(2, '02-03',
    ['ministeriöiden kehysesitykset', 'Kaikki 13 hallinnonalaa jättivät esityksensä ajoissa.', 'Budjettiosasto käy esitykset läpi helmikuun aikana ja kysyy täydennyksiä suoraan valmistelijoilta.', 'Pitäkää sijaisenne tiedot ajan tasalla: kysymyksiin odotetaan vastausta kahdessa päivässä.'],
    ['ministeriernas ramförslag', 'Alla 13 förvaltningsområden lämnade sina förslag i tid.', 'Budgetavdelningen går igenom förslagen under februari och ber beredarna direkt om kompletteringar.', 'Håll uppgifterna om er ersättare aktuella: svar väntas inom två dagar.']),
  stage(3, '03-10',
    ['kahdenväliset neuvottelut', 'Neuvottelut käydään kolmessa viikossa talossa A.', 'Neuvotteluihin tulee enintään neljä osallistujaa hallinnonalaa kohti. Etäosallistuminen on mahdollista vain perustellusta syystä.', 'Neuvottelumuistio tehdään saman päivän aikana, ja molemmat osapuolet hyväksyvät sen.'],
    ['bilaterala förhandlingar', 'Förhandlingarna förs under tre veckor i hus A.', 'Högst fyra deltagare per förvaltningsområde deltar. Deltagande på distans är möjligt endast av grundad anledning.', 'Promemorian skrivs samma dag och godkänns av båda parter.']),
  stage(4, '04-15',
    ['kehysriihi', 'Kehysriihi pidetään kahtena päivänä. Valmistelijoiden päivystys on järjestetty.', 'Riihen aikana laskelmia päivitetään tunnin välein, joten jokaiselle osastolle on nimetty päivystäjä.', 'Ratkaisuista tiedotetaan Kampuksessa heti julkistuksen jälkeen suomeksi ja ruotsiksi.'],
    ['ramförhandlingarna', 'Ramförhandlingarna hålls under två dagar. Jouren för beredare är ordnad.', 'Under förhandlingarna uppdateras kalkylerna varje timme, så varje avdelning har en utsedd jourhavande.', 'Besluten meddelas i Kampus genast efter offentliggörandet på finska och svenska.']),
  stage(5, '05-12',
    ['talousarvioehdotukset', 'Ministeriöt laativat ehdotuksensa kehysten pohjalta.', 'Tulostavoitteiden muotoiluun on tehty esimerkkejä. Hyvä tavoite kertoo, mikä muuttuu ja kenen kannalta.', 'Ehdotukset ja perustelutekstit palautetaan molemmilla kielillä.'],
    ['budgetförslagen', 'Ministerierna utarbetar sina förslag utifrån ramarna.', 'Exempel på formulering av resultatmål har tagits fram. Ett bra mål berättar vad som förändras och för vem.', 'Förslagen och motiveringstexterna lämnas på båda språken.']),
  stage(6, '08-11',
    ['valtiovarainministeriön ehdotus', 'Ehdotus julkaistaan, ja neuvottelut hallinnonalojen kanssa alkavat.', 'Julkaisuhetkellä aineisto on avoimena datana. Taulukoiden saavutettavuutta on parannettu.', 'Erimielisyydet kirjataan avoimesti, ja ne ratkaistaan budjettiriihessä.'],
    ['finansministeriets förslag', 'Förslaget publiceras och förhandlingarna med förvaltningsområdena inleds.', 'Materialet publiceras som öppna data. Tabellernas tillgänglighet har förbättrats.', 'Meningsskiljaktigheter antecknas öppet och avgörs i budgetförhandlingarna.']),
  stage(7, '09-17',
    ['esitys eduskunnalle', 'Talousarvioesitys annettiin eduskunnalle budjettilakien kanssa.', 'Esityksen laatimiseen osallistui yli 400 virkamiestä. Virheitä korjattiin viime viikolla kolmannes vähemmän kuin viime vuonna.', 'Valiokuntakuulemiset alkavat heti. Ilmoittakaa kuultavat budjettiosastolle.'],
    ['propositionen till riksdagen', 'Budgetpropositionen överlämnades till riksdagen tillsammans med budgetlagarna.', 'Över 400 tjänstemän deltog i arbetet. Under den sista veckan rättades en tredjedel färre fel än i fjol.', 'Utskottens höranden börjar genast. Meddela budgetavdelningen vilka som ska höras.']),
  stage(8, '11-10',
    ['täydentävä esitys', 'Täydentävässä esityksessä otetaan huomioon uusi ennuste.', 'Vain välttämättömät muutokset tehdään. Uusia menokohteita ei avata ilman hallituksen linjausta.', 'Perustelujen käännökset on varattu valmiiksi, joten tekstien aikataulu on sitova.'],
    ['den kompletterande propositionen', 'Den kompletterande propositionen beaktar den nya prognosen.', 'Endast nödvändiga ändringar görs. Nya utgiftsposter öppnas inte utan regeringens riktlinje.', 'Översättningarna av motiveringarna är bokade, så tidsplanen för texterna är bindande.']),
];
