/** A port whose every method is asynchronous: one that can wait until its gateway has been fetched. */
export type AsyncPort<Port> = { readonly [Name in keyof Port]: (...given: never[]) => Promise<unknown> };

/**
 * A port whose gateway is fetched when it is first asked: what most visits never ask for stays out of the page's script.
 * A fetch that failed is made anew by the next call.
 * @param load imports the gateway, in a chunk of its own, and makes it
 */
export function deferred<Port extends AsyncPort<Port>>(load: () => Promise<Port>): Port {
  let loaded: Promise<Port> | null = null;
  const port = (): Promise<Port> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  return new Proxy({} as Port, {
    // Not a promise, although it would answer to `then` as to any other name.
    get: (_target, name) => (name === 'then' ? undefined : async (...given: never[]) => (await port())[name as keyof Port](...given))
  });
}
