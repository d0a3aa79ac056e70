import { inThree } from '../language';
import { homeSiteUrl } from '../sites';
import { inAllLanguages, textSection, type SitePage } from './sitePage';

/** What the footer links to. */
export const footerPages: readonly SitePage[] = [
  ...inAllLanguages(homeSiteUrl, 'Palaute', 'Article',
    inThree('Anna palautetta', 'Ge respons', 'Give feedback'),
    inThree('Palautteeseen vastaa ihminen.', 'Responsen besvaras av en människa.', 'A person answers your feedback.'),
    (language) => textSection({
      fi: ['Kerro, mikä toimii ja mikä ei. Vastaamme saavutettavuuspalautteeseen 14 päivässä ja muuhun palautteeseen viikossa.', 'Lähetä palaute sähköpostilla osoitteeseen kampus@gov.example tai soita numeroon +358 00 000 0100. Mainitse sivun osoite ja se, mitä yritit tehdä.', 'Kiireellisessä häiriössä ota yhteys käyttötukeen.'],
      sv: ['Berätta vad som fungerar och vad som inte gör det. Vi svarar på tillgänglighetsrespons inom 14 dagar och på annan respons inom en vecka.', 'Skicka respons per e-post till kampus@gov.example eller ring +358 00 000 0100. Nämn sidans adress och vad du försökte göra.', 'Kontakta användarstödet vid brådskande störningar.'],
      en: ['Tell us what works and what does not. We answer feedback on accessibility in 14 days and other feedback in a week.', 'Send your feedback to kampus@gov.example or call +358 00 000 0100. Please give the address of the page and what you were trying to do.', 'If something urgent is broken, contact user support.'],
    }[language])),
  ...inAllLanguages(homeSiteUrl, 'Saavutettavuusseloste', 'Article',
    inThree('Saavutettavuusseloste', 'Tillgänglighetsutlåtande', 'Accessibility statement'),
    inThree('Kampuksen saavutettavuuden tila ja puutteet.', 'Tillgänglighetens nivå och brister i Kampus.', 'How accessible Kampus is, and what is missing.'),
    (language) => textSection({
      fi: ['Tämä seloste koskee Kampusta, valtioneuvoston yhteistä intranetiä. Digitaalisten palvelujen tarjoamisesta annettu laki edellyttää, että palvelu on saavutettava (WCAG 2.1, tasot A ja AA).', '## Tiedossa olevat puutteet', '- Osassa vanhoja liitteitä ei ole otsikkorakennetta.\n- Joidenkin kaavioiden tekstivastine on puutteellinen.', '## Palaute', `Kerro puutteesta [palautesivulla](${homeSiteUrl}/SitePages/Palaute.aspx). Vastaamme 14 päivässä.`],
      sv: ['Detta utlåtande gäller Kampus, statsrådets gemensamma intranät. Lagen om tillhandahållande av digitala tjänster kräver att tjänsten är tillgänglig (WCAG 2.1, nivå A och AA).', '## Kända brister', '- En del gamla bilagor saknar rubrikstruktur.\n- Textalternativet till vissa diagram är bristfälligt.', '## Respons', `Berätta om en brist på [responssidan](${homeSiteUrl}/SitePages/sv/Palaute.aspx). Vi svarar inom 14 dagar.`],
      en: ["This statement concerns Kampus, the Government's common intranet. The Finnish act on digital services requires it to be accessible (WCAG 2.1, levels A and AA).", '## Known shortcomings', '- Some old attachments have no heading structure.\n- The text alternative of some charts is incomplete.', '## Feedback', `Tell us on the [feedback page](${homeSiteUrl}/SitePages/en/Palaute.aspx). We answer in 14 days.`],
    }[language])),
  ...inAllLanguages(homeSiteUrl, 'Tietosuojaseloste', 'Article',
    inThree('Tietosuojaseloste', 'Dataskyddsbeskrivning', 'Privacy notice'),
    inThree('Mitä tietoja Kampus käsittelee ja miksi.', 'Vilka uppgifter Kampus behandlar och varför.', 'What data Kampus processes, and why.'),
    (language) => textSection({
      fi: ['Kampus käsittelee työyhteystietojasi, jotta muut löytävät sinut, sekä valintojasi, jotta etusivu on sinun näköisesi.', '## Mitä emme tee', '- Emme kerää tietoa siitä, mitä kukin lukee.\n- Emme näytä tilastoja alle viiden ihmisen ryhmistä.\n- Emme lähetä tietoja valtioneuvoston ulkopuolelle.', 'Rekisterinpitäjä on valtioneuvoston kanslia. Tietosuojavastaavan tavoittaa osoitteesta tietosuoja@gov.example.'],
      sv: ['Kampus behandlar dina kontaktuppgifter i arbetet för att andra ska hitta dig, och dina val för att startsidan ska passa dig.', '## Vad vi inte gör', '- Vi samlar inte in uppgifter om vad var och en läser.\n- Vi visar inte statistik om grupper på färre än fem personer.\n- Vi skickar inte uppgifter utanför statsrådet.', 'Personuppgiftsansvarig är statsrådets kansli. Dataskyddsombudet nås på tietosuoja@gov.example.'],
      en: ['Kampus processes your work contact details so that others can find you, and your choices so that the front page suits you.', '## What we do not do', '- We do not collect data on what each person reads.\n- We do not show statistics on groups of fewer than five people.\n- We do not send data outside the Government.', "The controller is the Prime Minister's Office. The data protection officer can be reached at tietosuoja@gov.example."],
    }[language])),
];
