/** The thin bar on top that stands in for Microsoft 365's, and says plainly that this is not it. */
import { type LocalPage } from '../preloadedData';
import { pageWords } from '../words';
import { element } from './element';

export function suiteBar({ language, userName }: LocalPage): HTMLElement {
  const words = pageWords[language];
  return element(
    'div',
    { class: 'suite-bar', role: 'region', 'aria-label': words.localSharePoint },
    element('span', {}, words.localSharePoint),
    element('span', { class: 'suite-bar-user' }, userName),
    element('a', { href: '/_local' }, words.changePerson)
  );
}
