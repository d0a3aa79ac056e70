declare global {
  interface Window {
    /** `component#member` of everything asked of a stand-in that it does not have. */
    __shimMiss?: Record<string, true>;
  }
}

/**
 * What the module of an unpublished component exports, by the component's name. A member that no stand-in has is
 * recorded in `window.__shimMiss`, so that a test can fail on it.
 */
export function standInsOf(exportsOf: (name: string) => object): (name: string) => object {
  return (name) => {
    const exports = exportsOf(name);
    return new Proxy(
      { __esModule: true },
      {
        has: (own, member) => member in own || member in exports,
        get(own, member): unknown {
          if (member in own || typeof member === 'symbol' || member === 'then') return Reflect.get(own, member);
          if (member in exports) return Reflect.get(exports, member);
          if (member === 'default') return exports;
          window.__shimMiss = { ...window.__shimMiss, [`${name}#${member}`]: true };
          return undefined;
        }
      }
    );
  };
}
