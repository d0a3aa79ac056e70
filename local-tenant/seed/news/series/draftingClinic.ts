import { lastOn, text, type Story } from '../story';

const clinic = (monthDay: string, slug: string, fi: readonly [string, string, string], sv: readonly [string, string, string]): Story => ({
  slug: `saadosvalmistelun-klinikka-${slug}`, publisher: 'OM', kind: 'event', topic: 'lainvalmistelu', when: lastOn(monthDay, '9.05'),
  fi: text(`Säädösvalmistelun klinikka: ${fi[0]}`, fi[1], fi[2], 'Klinikka on {d+14} klo 9–10 etänä. Tuo oma luonnoksesi, niin käydään se läpi yhdessä. Turvallisuusluokiteltua aineistoa klinikalla ei käsitellä.'),
  sv: text(`Författningskliniken: ${sv[0]}`, sv[1], sv[2], 'Kliniken hålls {d+14} kl. 9–10 på distans. Ta med ditt eget utkast så går vi igenom det tillsammans. Säkerhetsklassificerat material behandlas inte.'),
});

/** A monthly hour of help for those who draft legislation. */
export const draftingClinics: readonly Story[] = [
  clinic('01-19', 'asetuksenantovaltuus',
    ['asetuksenantovaltuus', 'Mitä voidaan säätää asetuksella ja kuinka tarkka valtuuden on oltava?', 'Perustuslakivaliokunnan lausunnoista on koottu kymmenen esimerkkiä. Yleisin virhe on valtuus, josta ei näe, mitä sillä on tarkoitus säätää.'],
    ['bemyndigande att utfärda förordning', 'Vad kan regleras genom förordning och hur exakt ska bemyndigandet vara?', 'Tio exempel har samlats ur grundlagsutskottets utlåtanden. Det vanligaste felet är ett bemyndigande som inte visar vad som ska regleras.']),
  clinic('02-16', 'siirtymasaannokset',
    ['siirtymäsäännökset', 'Kenen vanhat oikeudet säilyvät ja kuinka kauan?', 'Siirtymäsäännös kirjoitetaan usein viimeisenä ja kiireessä. Klinikalla kirjoitetaan se ensimmäisenä.'],
    ['övergångsbestämmelser', 'Vems gamla rättigheter består och hur länge?', 'Övergångsbestämmelsen skrivs ofta sist och i brådska. På kliniken skriver vi den först.']),
  clinic('03-16', 'lasten-kuuleminen',
    ['lapsivaikutukset', 'Milloin lapsia kuullaan ja miten se tehdään kohtuullisella vaivalla?', 'Kaksi ministeriötä kertoo, miten koululaisten vastaukset muuttivat esitystä. Malleja saa käyttää vapaasti.'],
    ['konsekvenser för barn', 'När ska barn höras och hur görs det med rimlig möda?', 'Två ministerier berättar hur skolelevers svar förändrade propositionen. Modellerna får användas fritt.']),
  clinic('04-20', 'kieli-ja-rakenne',
    ['lyhyet virkkeet lakitekstissä', 'Pykälä on selkeä, kun sen voi lukea ääneen kerran.', 'Klinikalla lyhennetään kolme todellista pykälää. Mukana on kääntäjä, koska pitkä virke on kahdella kielellä kaksi ongelmaa.'],
    ['korta meningar i lagtext', 'En paragraf är tydlig när den kan läsas högt en gång.', 'På kliniken kortar vi ned tre verkliga paragrafer. En översättare deltar, eftersom en lång mening är två problem på två språk.']),
  clinic('08-25', 'hallinnolliset-seuraamukset',
    ['hallinnolliset seuraamusmaksut', 'Milloin maksu on oikea keino ja kuka siitä päättää?', 'Klinikalla käydään läpi kelpoisuus, määrän laskeminen ja muutoksenhaku. Tarkistuslista on päivitetty.'],
    ['administrativa påföljdsavgifter', 'När är en avgift rätt medel och vem beslutar om den?', 'Kliniken går igenom behörighet, beräkning av beloppet och ändringssökande. Checklistan har uppdaterats.']),
  clinic('09-22', 'henkilotiedot',
    ['henkilötietojen käsittely', 'Mitä tietosuojasta pitää säätää ja mitä voi jättää asetuksen varaan?', 'Useimmissa esityksissä säädetään liikaa. Klinikalla harjoitellaan, miten liikkumavara tunnistetaan.'],
    ['behandling av personuppgifter', 'Vad i dataskyddet måste regleras i lag och vad kan lämnas till förordningen?', 'I de flesta propositioner regleras för mycket. På kliniken övar vi på att känna igen handlingsutrymmet.']),
  clinic('10-20', 'voimaantulo-ja-toimeenpano',
    ['voimaantulo ja toimeenpano', 'Kuinka paljon aikaa toimeenpanija tarvitsee?', 'Vieraana on kaksi virastoa, jotka kertovat, mitä laki niille tarkoitti käytännössä ja missä aikataulussa.'],
    ['ikraftträdande och verkställighet', 'Hur mycket tid behöver den som verkställer lagen?', 'Två ämbetsverk gästar kliniken och berättar vad en lag innebar för dem i praktiken och på vilken tid.']),
];
