/** Particles that stand before a surname: they give no letter. */
const PARTICLES: ReadonlySet<string> = new Set(['af', 'av', 'de', 'van', 'von']);

/** The first letters of the first and the last name: "Helmi Esimerkkilä" → "HE", "Carl von Mall" → "CM". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('fi') ?? '').join('');
}
