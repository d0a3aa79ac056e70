import { cleanup, screen, within } from '@testing-library/react';
import * as React from 'react';
import { QueryRoot } from '../../../app/query/QueryRoot';
import { KampusError } from '../../../domain/shared/KampusError';
import { fakeServices, renderWithApp } from '../../../testing/renderWithApp';
import { AcknowledgementReport } from './AcknowledgementReport';
import strings from './loc/fi';

const reading = { articleId: 'a1', version: 1 };

function show(services = fakeServices()) {
  renderWithApp(
    <QueryRoot>
      <AcknowledgementReport strings={strings} reading={reading} />
    </QueryRoot>,
    services
  );
  return services;
}

function counted() {
  const services = fakeServices();
  services.acknowledgementCounts.counts = {
    'a1:1': { countedAt: '2026-11-09T07:45:00Z', organisations: [{ organisation: 'VM', count: 1212 }, { organisation: 'STM', count: null }] }
  };
  return services;
}

beforeEach(() => window.localStorage.clear());
afterEach(async () => {
  cleanup();
  await new Promise((resolve) => window.setTimeout(resolve, 1));
});

it('C4.3 shows each organisation’s number as a bar and in a table, and says when it was counted', async () => {
  show(counted());
  const bars = within(await screen.findByRole('list', { name: strings.chart })).getAllByRole('listitem');
  expect(bars.map((bar) => bar.textContent)).toEqual(['VM1\u00a0212', `STM${strings.tooFew}${strings.notShown}`]);
  const rows = within(screen.getByRole('table', { name: strings.title, hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows.slice(1).map((row) => row.textContent)).toEqual(['valtiovarainministeriö1\u00a0212', 'sosiaali- ja terveysministeriöalle 5', 'Näytetyt yhteensä1\u00a0212']);
  expect(screen.getByText(/Laskettu Tänään klo 9\.45\./i)).toBeTruthy();
});

it('says that nothing has been counted yet', async () => {
  show();
  expect(await screen.findByText(strings.nothingYet)).toBeTruthy();
});

it('says that the numbers could not be fetched', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const services = counted();
  services.acknowledgementCounts.failure = new KampusError('unexpected', 'read acknowledgement counts', { status: 500 });
  show(services);
  expect((await screen.findByRole('alert')).textContent).toContain(strings.failed);
  jest.restoreAllMocks();
});
