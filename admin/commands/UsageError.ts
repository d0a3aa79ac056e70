/** The command was called in a way that it cannot be: nothing was asked of the tenant. */
export class UsageError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
