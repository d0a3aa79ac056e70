import { render, screen } from '@testing-library/react';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { KampusError, type KampusErrorKind } from '../../domain/shared/KampusError';
import { UiStringsContext } from '../uiStrings';
import { AsyncView } from './AsyncView';

const show = (kind: KampusErrorKind, data: readonly string[] | undefined, dataTime: string | null): void => {
  render(
    <UiStringsContext.Provider value={uiStrings}>
      <AsyncView
        state={{ status: 'failed', error: new KampusError(kind, 'read'), data, dataTime, retryAt: Date.now() + 30_000 }}
        skeleton="luuranko"
        isEmpty={({ length }) => length === 0}
        empty="tyhjää"
        onRetry={() => undefined}
      >
        {(shown) => <p>{shown.join()}</p>}
      </AsyncView>
    </UiStringsContext.Provider>
  );
};
const EARLIER = 'Näet sisällön sellaisena kuin se oli tänään klo 9.12.';

describe.each([
  ['throttled', 'Palvelussa on ruuhkaa.'],
  ['offline', 'Ei verkkoyhteyttä.'],
  ['unexpected', 'Sisältöä ei saatu haettua.'],
  ['notFound', 'Sisältöä ei saatu haettua.']
] as const)('%s', (kind, says) => {
  it('says what is wrong and from when it is what still shows', () => {
    show(kind, ['aiempi'], 'tänään klo 9.12');
    expect(screen.getByText(says)).toBeTruthy();
    expect(screen.getByText('aiempi')).toBeTruthy();
    expect(document.body.textContent).toContain(EARLIER);
  });

  it.each([
    ['nothing is known', undefined, null],
    ['there was nothing', [], 'tänään klo 9.12']
  ])('speaks of no earlier content when %s', (_why, data, dataTime) => {
    show(kind, data, dataTime);
    expect(screen.getByText(says)).toBeTruthy();
    expect(document.body.textContent).not.toContain('Näet sisällön');
    expect(screen.queryByText('tyhjää')).toBeNull();
  });
});

it('shows nothing earlier of what is forbidden now', () => {
  show('forbidden', ['aiempi'], 'tänään klo 9.12');
  expect(screen.getByText('Sinulla ei ole oikeutta sisältöön')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/aiempi|9\.12/);
});
