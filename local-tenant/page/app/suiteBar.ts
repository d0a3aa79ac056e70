/** The thin bar on top that stands in for Microsoft 365's, and says plainly that this is not it. */
import { type LocalPage } from '../preloadedData';
import { pageWords } from '../words';
import { element } from './element';

/** Where a page puts its commands: on the bar, so that neither an extension's header nor its notices lie over them. */
export function commandsOf(bar: HTMLElement): HTMLElement {
  const commands = bar.querySelector<HTMLElement>('.suite-bar-commands');
  if (commands === null) throw new Error('The suite bar has lost its commands.');
  return commands;
}

export function suiteBar({ language, userName }: LocalPage): HTMLElement {
  const words = pageWords[language];
  return element(
    'div',
    { class: 'suite-bar', role: 'region', 'aria-label': words.localSharePoint },
    element('span', {}, words.localSharePoint),
    element('div', { class: 'suite-bar-commands' }),
    element('span', { class: 'suite-bar-user' }, userName),
    element('a', { href: '/_local' }, words.changePerson)
  );
}
