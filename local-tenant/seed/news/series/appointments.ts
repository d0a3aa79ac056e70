import type { Language } from '../../language';
import type { Person } from '../../people/people';
import { createRandom } from '../../random';
import { text, type Story, type StoryText } from '../story';

const issueCount = 8;
const perIssue = 4;

const words = {
  fi: {
    title: 'Nimityksiä ja uusia tehtäviä viikolla {w}',
    summary: 'Kuka aloittaa missäkin. Yhteystiedot löytyvät henkilöhausta aloituspäivästä alkaen.',
    lead: 'Seuraavat henkilöt aloittavat uudessa tehtävässään {d+10} mennessä:',
    end: 'Ilmoita nimityksestä uutistoimitukseen, kun henkilö on saanut siitä itse tiedon.',
  },
  sv: {
    title: 'Utnämningar och nya uppgifter vecka {w}',
    summary: 'Vem börjar var. Kontaktuppgifterna finns i personsökningen från och med startdagen.',
    lead: 'Följande personer börjar i sin nya uppgift senast {d+10}:',
    end: 'Meddela nyhetsdesken om en utnämning när personen själv har fått veta om den.',
  },
  en: {
    title: 'Appointments and new duties in week {w}',
    summary: 'Who starts where. Contact details are in the people finder from the first day.',
    lead: 'The following people will take up their new duties by {d+10}:',
    end: 'Tell the news desk of an appointment when the person has been informed.',
  },
} satisfies Record<Language, Record<string, string>>;

const line = (person: Person, language: Language): string =>
  `- ${person.displayName}, ${person.title[language]}, ${person.unit?.[language] ?? ''} (${person.organisation ?? ''})`;

const inLanguage = (chosen: readonly Person[], language: Language): StoryText => {
  const { title, summary, lead, end } = words[language];
  return text(title, summary, lead, chosen.map((person) => line(person, language)).join('\n'), end);
};

/** Every few weeks: four people of the directory who start in a new post. */
export const appointments = (people: readonly Person[]): readonly Story[] => {
  const eligible = people.filter(({ unit, post, mission }) =>
    unit !== null && mission === null && (post === 'seniorSpecialist' || post === 'ministerialAdviser' || post === 'headOfUnit' || post === 'legalAdviser'));
  return Array.from({ length: issueCount }, (_, issue) => {
    const random = createRandom(`appointments ${issue}`);
    const chosen = Array.from({ length: perIssue }, () => random.pick(eligible));
    return {
      slug: `nimityksia-ja-uusia-tehtavia-${issue + 1}`, publisher: 'VN', kind: 'appointment', topic: 'nimitykset',
      when: { workingDaysAgo: 2 + issue * 27, at: '15.10' },
      fi: inLanguage(chosen, 'fi'), sv: inLanguage(chosen, 'sv'), en: inLanguage(chosen, 'en'),
    };
  });
};
