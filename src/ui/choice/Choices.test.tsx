import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Choices } from './Choices';

const choices = [
  { key: 'own', text: 'Oma organisaatio' },
  { key: 'all', text: 'Kaikki organisaatiot' },
  { key: 'decisions', text: 'Päätökset' }
] as const;

const Example = (): JSX.Element => {
  const [chosen, setChosen] = React.useState<'own' | 'all' | 'decisions'>('own');
  return <Choices label="Näytä uutiset" choices={choices} chosen={chosen} onChoose={setChosen} />;
};

it('is one tab stop, walked and chosen with the arrow keys, round and round', async () => {
  render(<Example />);
  const radio = (name: string): HTMLElement => screen.getByRole('radio', { name });
  await userEvent.tab();
  expect(document.activeElement).toBe(radio('Oma organisaatio'));
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(radio('Päätökset'));
  expect(radio('Päätökset').getAttribute('aria-checked')).toBe('true');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(radio('Kaikki organisaatiot'));
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});
