import { screen, within } from '@testing-library/react';
import { aPerson, aResponsibility } from '../../../testing/builders';
import { button, carl, eachOnAFirstVisit, find, juhani, leena, pause, settled, show, user } from './testing/peopleScreen';

eachOnAFirstVisit();

describe('C8.3: the card', () => {
  it('shows how to reach the person, manager and team, and gives the focus back', async () => {
    show();
    await find('mäki');
    await user.click(button('Juhani Mäki'));
    await settled();
    const card = screen.getByRole('complementary', { name: 'Juhani Mäki' });
    expect(document.activeElement).toBe(within(card).getByRole('heading', { name: 'Juhani Mäki' }));
    expect(within(card).getByRole('link', { name: /Keskustele/ }).getAttribute('href')).toBe('https://teams.microsoft.com/l/chat/0/0?users=juhani%40gov.example');
    expect(within(card).getByRole('link', { name: '+358 00 000 0128' }).getAttribute('href')).toBe('tel:+358000000128');
    expect(within(card).getByRole('link', { name: 'juhani@gov.example' }).getAttribute('href')).toBe('mailto:juhani@gov.example');
    expect(within(card).getByText('matkustusturvallisuus')).toBeTruthy();
    expect(within(card).getByRole('button', { name: 'Sanni Provström' })).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: 'Koko työryhmä (2)' }));
    expect(within(card).getByRole('button', { name: 'Leena Mäkinen' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await pause(0);
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(button('Juhani Mäki'));
  });

  it('shows initials where there is no photo, and asks for a photo only of those who have published one', async () => {
    const { container } = show();
    await find('m');
    const faces = [...container.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image.getAttribute('loading')]);
    expect(faces).toEqual([['/_layouts/15/userphoto.aspx?size=S&accountname=emi%40gov.example', 'lazy']]);
    expect(container.querySelector('li span')?.textContent).toBe('CM');
  });

  it('tells the time where a mission is, and leaves out what the directory does not show', async () => {
    show();
    await find('emi');
    await user.click(button('Emi Mihon'));
    const card = screen.getByRole('complementary', { name: 'Emi Mihon' });
    expect(within(card).getByText('klo 17.00 (Tokio)')).toBeTruthy();
    expect(within(card).queryByText('Puhelin')).toBeNull();
  });

  it('leads to a chart that goes up and down', async () => {
    show();
    await find('leena');
    await user.click(button('Leena Mäkinen'));
    await settled();
    await user.click(button('Organisaatiokaavio'));
    await settled();
    const chart = screen.getByRole('complementary', { name: 'Organisaatiokaavio' });
    await user.click(within(chart).getByRole('button', { name: 'Sanni Provström' }));
    await within(chart).findByRole('button', { name: 'Juhani Mäki' });
    expect(within(chart).getAllByRole('button').map(({ textContent }) => textContent).filter(Boolean)).toEqual(['Sanni Provström', 'Juhani Mäki', 'Leena Mäkinen', 'Avaa kortti']);
    expect(document.activeElement).toBe(within(chart).getByRole('button', { name: 'Sanni Provström' }));
    await user.click(within(chart).getByRole('button', { name: 'Juhani Mäki' }));
    await settled();
    await user.click(within(chart).getByRole('button', { name: 'Avaa kortti' }));
    expect(screen.getByRole('complementary', { name: 'Juhani Mäki' })).toBeTruthy();
  });

  it('tells what the person handles, with the deputy, and what the profile tells beside it', async () => {
    const { services } = show();
    services.responsibilities.register.entries = [
      aResponsibility({ id: 1, topics: { fi: 'virkamatkat', sv: 'tjänsteresor', en: '' }, holder: juhani, deputy: leena, confirmedAt: '2026-03-11T09:00:00.000Z' }),
      aResponsibility({ id: 2, topics: { fi: 'Matkustusturvallisuus', sv: '', en: '' }, holder: juhani, deputy: carl, awayFrom: '2026-11-01' }),
      aResponsibility({ id: 3, topics: { fi: 'vanha asia', sv: '', en: '' }, holder: juhani, validTo: '2025-12-31' })
    ];
    await find('juhani');
    await user.click(button(/Juhani/));
    const card = await screen.findByRole('complementary', { name: 'Juhani Mäki' });
    expect(await within(card).findByText('virkamatkat')).toBeTruthy();
    expect(within(card).getByText('Vahvistettava')).toBeTruthy();
    expect(within(card).getByText('Sijainen: Leena Mäkinen')).toBeTruthy();
    expect(within(card).getByText('Poissa, sijainen: Carl von Mall')).toBeTruthy();
    expect(within(card).queryByText('vanha asia')).toBeNull();
    expect(within(card).getAllByText(/matkustusturvallisuus/i)).toHaveLength(1);
  });

  it('looks for workspaces in common when asked to, and not before', async () => {
    const { services } = show();
    services.people.workspaces = { [juhani.loginName]: [{ url: '/sites/tt-tuottavuusohjelma', name: 'Tuottavuusohjelman sihteeristö' }] };
    await find('juhani');
    await user.click(button(/Juhani/));
    await screen.findByRole('complementary', { name: 'Juhani Mäki' });
    expect(screen.queryByRole('link', { name: 'Tuottavuusohjelman sihteeristö' })).toBeNull();
    await user.click(button('Yhteiset työtilat'));
    expect((await screen.findByRole('link', { name: 'Tuottavuusohjelman sihteeristö' })).getAttribute('href')).toBe('/sites/tt-tuottavuusohjelma');
  });

  it('knows the organisation that the directory names instead of giving its key', async () => {
    show([aPerson({ organisation: 'Sosiaali- ja terveysministeriö' })]);
    await find('juhani');
    expect(screen.getAllByText('STM').length).toBeGreaterThan(0);
  });
});
