/** A paragraph of a text beside its older version. */
export interface ParagraphChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== '');

/** What was added to and removed from a text, by paragraphs: the longest common sequence stays. */
export function textChanges(before: string, after: string): ParagraphChange[] {
  const [old, now] = [paragraphs(before), paragraphs(after)];
  // common[i][j]: how many paragraphs old[i…] and now[j…] share in order
  const common = old.map(() => now.map(() => 0));
  const shared = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = old[i] === now[j] ? 1 + shared(i + 1, j + 1) : Math.max(shared(i + 1, j), shared(i, j + 1));
    }
  }
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changes.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || shared(i + 1, j) >= shared(i, j + 1))) {
      changes.push({ kind: 'removed', text: old[i] ?? '' });
      i += 1;
    } else {
      changes.push({ kind: 'added', text: now[j] ?? '' });
      j += 1;
    }
  }
  return changes;
}
