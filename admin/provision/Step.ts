/** What would change, or has been changed, in one place of the tenant. */
export interface Change {
  /** The kind of thing: `site`, `hub`, `languages`, `group member`, `site column`, `column`, `index`, `list`, `permission level`, `organisation folder`, `access`, `names`, `row`. */
  readonly what: string;
  /** Server-relative address, and the name within it. */
  readonly where: string;
  /** A `delete` is made only by whoever asks for it with `--allow-delete`. */
  readonly action: 'create' | 'update' | 'delete';
}

/** A change and the way to make it. Applying what is already so does no harm. */
export interface Step {
  readonly change: Change;
  apply(): Promise<void>;
}

/** The steps that lead from what is there to what should be, found as one goes: each sees what the ones before it made. */
export type Steps = AsyncGenerator<Step, void, void>;

export function step(what: string, where: string, action: Change['action'], apply: () => Promise<unknown>): Step {
  return {
    change: { what, where, action },
    apply: async () => {
      await apply();
    }
  };
}

/** Hears of each change when it has been made. */
export type ChangeListener = (change: Change, done: number) => void;

/** Hears which part of the work begins, how many parts are done, and of how many. */
export type PartListener = (title: string, done: number, total: number) => void;

/** A part of the work, for those who watch it. Its steps are looked for when its turn comes. */
export interface Part {
  readonly title: string;
  readonly steps: Steps;
}

/** The steps of the parts, one part after the other. */
export async function* inParts(parts: readonly Part[], onPart: PartListener = () => undefined): Steps {
  for (const [done, { title, steps }] of parts.entries()) {
    onPart(title, done, parts.length);
    yield* steps;
  }
}

/** What the steps would change. Writes nothing. */
export async function planned(steps: Steps): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const { change } of steps) changes.push(change);
  return changes;
}

export interface MakeOptions {
  /** Hears of each change when it has been made. */
  readonly onChange?: ChangeListener | undefined;
  /** Hears of each deletion that was left undone, because nobody allowed it. */
  readonly onLeft?: ((change: Change) => void) | undefined;
  readonly allowDelete?: boolean | undefined;
  /** Stops with an error after so many changes: how tests break a run in the middle. */
  readonly failAfter?: number | undefined;
}

/** Makes each step before the next one is looked for; deletions only when they are allowed. @returns what was changed */
export async function made(steps: Steps, { onChange, onLeft, allowDelete = false, failAfter = Infinity }: MakeOptions = {}): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const one of steps) {
    const { change } = one;
    if (change.action === 'delete' && !allowDelete) {
      onLeft?.(change);
      continue;
    }
    if (changes.length >= failAfter) throw new Error(`Stopped after ${failAfter} changes, as asked`);
    await one.apply();
    changes.push(change);
    onChange?.(change, changes.length);
  }
  return changes;
}
