import type { Random } from '../random';

/**
 * Invented names only. A surname is a word for "example", "trial" or "model" joined to an ordinary ending of Finnish or
 * Swedish surnames, so that no name can be taken for a real person's.
 */
const finnishBeginnings = [
  'Esimerkki', 'Malli', 'Kokeilu', 'Näyte', 'Harjoitus', 'Kuvitelma', 'Oletus', 'Luonnos', 'Sepite', 'Keksintö',
  'Mukailu', 'Vertaus', 'Otos', 'Testi', 'Hahmo', 'Jäljitelmä', 'Äänimalli', 'Ylimalli', 'Yömalli',
];
const finnishEndings = [
  'korpi', 'mäki', 'oja', 'niemi', 'lahti', 'saari', 'ranta', 'vaara', 'la', 'harju', 'kangas', 'koski', 'salmi',
  'järvi', 'suo', 'pelto', 'aho', 'kallio', 'luoto', 'vuori',
];
const swedishBeginnings = ['Exempel', 'Prov', 'Modell', 'Utkast', 'Skiss', 'Försöks', 'Övnings', 'Mönster', 'Åter', 'Ärende'];
const swedishEndings = ['berg', 'ström', 'lund', 'gren', 'kvist', 'dal', 'holm', 'blad', 'stedt', 'mark', 'bäck', 'vik'];

const join = (beginnings: readonly string[], endings: readonly string[]): string[] =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));

/** -la and -lä follow the vowels before them. */
const vowelHarmony = (name: string): string =>
  name.endsWith('la') && !/[aou]/i.test(name.slice(0, -2)) ? `${name.slice(0, -1)}ä` : name;

const finnish = [...join(finnishBeginnings, finnishEndings).map(vowelHarmony), 'Näytelä'];
const swedish = [...join(swedishBeginnings, swedishEndings), 'von Mall', 'af Prov', 'von Exempel', 'af Modell', 'von Skiss'];

/** Words for "example" or "sample" in the languages of the missions' host countries, used as surnames. */
const local: Record<string, readonly string[]> = {
  Tukholma: ['Exempelsson', 'Provsson', 'Mönstersson', 'Modellén', 'Försöksson', 'Skissman', 'Utkastson', 'Prövare', 'Mallqvist', 'Övningsson'],
  Tallinna: ['Näidis', 'Proovik', 'Katsepuu', 'Mustrimets', 'Mudelsaar', 'Prooviste', 'Näitlik', 'Eeskujur', 'Kavandsaar', 'Mustrik'],
  Berliini: ['Beispielmann', 'Musterfeld', 'Probestein', 'Modellberg', 'Entwurfer', 'Skizzner', 'Vorlagen', 'Testhaus', 'Exempelthal', 'Musterhof'],
  Washington: ["O'Dowd", 'Sampleton', 'Mocksworth', 'Exampleford', 'Trialby', 'Patternson', 'Specimenson', 'Draftwood', 'Sampleby-Mock', 'Modelby', 'Mockfield'],
  Tokio: ['Mihon', 'Reibun', 'Hinagata', 'Tameshi', 'Kasetsu', 'Hikakusha', 'Shisaku', 'Rensho', 'Katagami', 'Tehon'],
  Nairobi: ['Mfano', 'Jaribio', 'Kielelezo', 'Sampuli', 'Majaribio', 'Kifanizo', 'Mwigo', 'Ruwaza', 'Rasimu', 'Dhanio'],
  Mumbai: ['Udaharan', 'Namuna', 'Pratirup', 'Prayog', 'Adarshpur', 'Drishtant', 'Pariksha', 'Rupreha', 'Pramanik-Namuna', 'Abhyas'],
  Ramallah: ['Mithali', 'Namudhaji', 'Tajribi', 'Ayyinat', 'Anmudhaj', 'Musawwadi', 'Nusakhi', 'Iftiradi', 'Tamriniyya', 'Mushabih'],
  Bryssel: ['Exemplaire', 'Modelaer', 'Voorbeeld', 'Essayon', 'Proefstra', 'Ébauchet', 'Maquettier', 'Schetsmans', 'Ontwerpen', 'Prototypaux'],
};

export const finnishFirstNames = [
  'Aino', 'Aleksi', 'Anna-Leena', 'Anneli', 'Antero', 'Arto', 'Eero', 'Eeva', 'Eino', 'Elina', 'Emilia', 'Erkki', 'Esa',
  'Hanna', 'Hannele', 'Harri', 'Heikki', 'Helena', 'Helmi', 'Ilkka', 'Inkeri', 'Jaakko', 'Jarmo', 'Johanna', 'Jouni',
  'Juha-Pekka', 'Juhani', 'Jukka', 'Kaarlo', 'Kaija', 'Katja', 'Kerttu', 'Kimmo', 'Kirsi', 'Lauri', 'Leena', 'Liisa',
  'Maarit', 'Maija-Liisa', 'Marja', 'Markku', 'Martti', 'Matti', 'Mikko', 'Minna', 'Niina', 'Olli', 'Oskari', 'Paavo',
  'Pekka', 'Petri', 'Päivi', 'Raija', 'Reijo', 'Riikka', 'Riitta', 'Saara', 'Sakari', 'Sanni', 'Sari', 'Seppo', 'Sirkka',
  'Tapani', 'Tarja', 'Teemu', 'Tiina', 'Timo', 'Tuomas', 'Tuula', 'Veera', 'Venla', 'Vesa', 'Ville', 'Väinö',
] as const;
export const swedishFirstNames = [
  'Anders', 'Annika', 'Barbro', 'Björn', 'Carl', 'Carola', 'Christina', 'Erik', 'Eva-Lotta', 'Fredrik', 'Gunilla', 'Göran',
  'Håkan', 'Ingrid', 'Johan', 'Karin', 'Kristoffer', 'Lars-Erik', 'Magnus', 'Maj-Britt', 'Mårten', 'Otto', 'Patrik',
  'Sofia', 'Stina', 'Sven', 'Ulla', 'Åsa', 'Örjan',
] as const;
const localFirstNames: Record<string, readonly string[]> = {
  Tukholma: ['Astrid', 'Bengt', 'Elsa', 'Gustav', 'Linnéa', 'Nils', 'Göte', 'Ingela', 'Kerstin', 'Ove'],
  Tallinna: ['Kadri', 'Kristjan', 'Liis', 'Marten', 'Piret', 'Tõnu', 'Anu', 'Jüri', 'Kaarel', 'Reet'],
  Berliini: ['Anke', 'Dieter', 'Greta', 'Jürgen', 'Katrin', 'Uwe', 'Birgit', 'Holger', 'Sabine', 'Torsten'],
  Washington: ['Brian', 'Dana', 'Fiona', 'Grace', 'Kyle', 'Sean', 'Ellen', 'Marcus', 'Nina', 'Travis'],
  Tokio: ['Aiko', 'Daichi', 'Emi', 'Haruto', 'Naoko', 'Yuki', 'Kenji', 'Mariko', 'Sho', 'Tomoko'],
  Nairobi: ['Achieng', 'Baraka', 'Jabari', 'Njeri', 'Wanjiku', 'Zawadi', 'Kamau', 'Makena', 'Otieno', 'Wangari'],
  Mumbai: ['Anjali', 'Deepak', 'Kavita', 'Nikhil', 'Priya', 'Rahul', 'Asha', 'Meera', 'Sanjay', 'Vikram'],
  Ramallah: ['Amal', 'Dalia', 'Hani', 'Nadia', 'Samir', 'Yara', 'Iyad', 'Lina', 'Rania', 'Tariq'],
  Bryssel: ['Amélie', 'Hendrik', 'Lieve', 'Mathieu', 'Noémie', 'Wout', 'Bart', 'Élise', 'Karel', 'Sylvie'],
};

export interface Name {
  readonly given: string;
  readonly family: string;
}

export const finnishName = (random: Random): Name => ({ given: random.pick(finnishFirstNames), family: random.pick(finnish) });
export const swedishName = (random: Random): Name => ({ given: random.pick(swedishFirstNames), family: random.pick(swedish) });

/** A name of the host country of a mission, named by its Finnish city name. */
export const localName = (random: Random, city: string): Name => ({
  given: random.pick(localFirstNames[city] ?? []),
  family: random.pick(local[city] ?? []),
});

/** Every surname that may occur in the demo; the acceptance tests of the people finder need the two ordinary ones. */
export const allowedSurnames: ReadonlySet<string> = new Set([
  ...finnish, ...swedish, ...Object.values(local).flat(), 'Mäki', 'Mäkinen',
]);

/** An address part of ASCII letters: å ä ö é õ lose their marks, particles and apostrophes close up. */
export const asciiFold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z-]/g, '');
