/** Why SharePoint refuses a file or folder name; null when it takes it. */
export type NameProblem = 'characters' | 'blocked' | 'tooLong';

/** Longest name, and longest decoded path below the host, in characters. */
const longestName = 255;
export const longestPath = 400;

const forbiddenCharacters = /["*:<>?/\\|\u0000-\u001f\u007f]/;
/** Names of old DOS devices and of files that Windows and Office keep for themselves. */
const blockedNames = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|\.lock|desktop\.ini)$/i;

/**
 * Judges one name (not a path). `%`, `#`, `&`, `'` and letters of any script are allowed.
 * @param kind folders may not begin with a tilde, files may not begin with "~$" (Office's lock files)
 */
export function nameProblem(name: string, kind: 'file' | 'folder'): NameProblem | null {
  if (name === '' || forbiddenCharacters.test(name) || name !== name.trim() || name.endsWith('.')) return 'characters';
  if (name.length > longestName) return 'tooLong';
  if (blockedNames.test(name) || name.toLowerCase().includes('_vti_')) return 'blocked';
  return name.startsWith(kind === 'folder' ? '~' : '~$') ? 'blocked' : null;
}

/** The name with " (2)" style numbers before the extension replaced by `number`: "Report.docx" → "Report (2).docx". */
export function numberedName(name: string, number: number, style: 'copy' | 'unique' = 'copy'): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  return style === 'copy' ? `${stem}${number}${extension}` : `${stem}(${number})${extension}`;
}

/** Lower-case extension without the dot; "" when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
