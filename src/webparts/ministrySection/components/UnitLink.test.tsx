import { screen, within } from '@testing-library/react';
import { putInView } from '../../../testing/putInView';
import { eachOnAFirstVisit, seenHeading, show, vmServices } from './testing/sectionScreen';

eachOnAFirstVisit();

describe('C5.4: a link to a unit', () => {
  const open = (key: string, services = vmServices()) => {
    window.history.replaceState(null, '', `/?unit=${key}`);
    putInView(false);
    show(services);
    return services;
  };

  it('opens the unit, with its department and head, before anything is seen', async () => {
    open('vm-kv');
    const heading = await seenHeading('Kansainvälisten asioiden sihteeristö');
    expect(document.activeElement).toBe(heading);
    const card = within(heading.parentElement!);
    expect(card.getByText('Kaarlo Harjoitusmäki')).toBeTruthy();
    expect(card.getByRole('link', { name: 'Kunta- ja aluehallinto-osasto' })).toBeTruthy();
  });

  it('that was replaced leads to its successor, and says so', async () => {
    open('vm-vanha');
    await seenHeading('Kansainvälisten asioiden sihteeristö');
    expect(screen.getByText('Kansainvälinen yksikkö on päättynyt.')).toBeTruthy();
  });

  it('of before the day leads to the old one', async () => {
    const services = vmServices();
    services.clock.set('2026-08-31T20:59:00Z');
    open('vm-vanha', services);
    await seenHeading('Kansainvälinen yksikkö');
    expect(screen.queryByText(/on päättynyt/)).toBeNull();
  });

  it('that is to come says when it begins', async () => {
    const services = vmServices();
    services.clock.set('2026-08-01T08:00:00Z');
    open('vm-kv', services);
    expect(await screen.findByText('Kansainvälisten asioiden sihteeristö aloittaa 1.9.2026.')).toBeTruthy();
  });

  it('that nobody knows says so', async () => {
    open('vm-tuntematon');
    expect(await screen.findByText('Yksikköä ei löydy.')).toBeTruthy();
  });
});
