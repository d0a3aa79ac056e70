/** What would change, or has been changed, in one place of the tenant. */
export interface Change {
  /** The kind of thing: `site`, `hub`, `languages`, `group member`, `site column`, `column`, `index`, `list`, `access`, `row`. */
  readonly what: string;
  /** Server-relative address, and the name within it. */
  readonly where: string;
  readonly action: 'create' | 'update';
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
