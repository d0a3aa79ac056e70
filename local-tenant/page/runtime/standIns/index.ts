/**
 * The bundle of stand-ins. `standIn(name)` is what the module of one unpublished component exports. A member that no
 * stand-in has is recorded in `window.__shimMiss`, so that a test can fail on it.
 */
import { initializeIcons } from '@fluentui/react';
import { anonymousComponent, components } from './components';

declare const FLUENT_FONTS_URL: string;

declare global {
  interface Window {
    /** `component#member` of everything asked of a stand-in that it does not have. */
    __shimMiss?: Record<string, true>;
  }
}

initializeIcons(FLUENT_FONTS_URL, { disableWarnings: true });

const idPattern = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

function exportsOf(name: string): object {
  return components[name] ?? (idPattern.test(name) ? anonymousComponent : {});
}

/** The exports of the component that goes by `name`. */
export function standIn(name: string): object {
  const exports = exportsOf(name);
  const recordMiss = (member: string): void => {
    window.__shimMiss = { ...window.__shimMiss, [`${name}#${member}`]: true };
  };
  return new Proxy(
    { __esModule: true },
    {
      has: (own, member) => member in own || member in exports,
      get(own, member): unknown {
        if (member in own || typeof member === 'symbol' || member === 'then') return Reflect.get(own, member);
        if (member in exports) return Reflect.get(exports, member);
        if (member === 'default') return exports;
        recordMiss(member);
        return undefined;
      }
    }
  );
}
