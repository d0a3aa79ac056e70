import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { TextField } from '../textField/TextField';
import { UiStringsContext } from '../uiStrings';
import { ErrorSummary, type FieldProblem } from './ErrorSummary';

const Form = ({ problems, attempt }: { readonly problems: readonly FieldProblem[]; readonly attempt: number }): JSX.Element => (
  <UiStringsContext.Provider value={uiStrings}>
    <ErrorSummary problems={problems} attempt={attempt} />
    <TextField id="name" label="Nimi" hint="Enintään 100 merkkiä" value="" onChange={() => undefined} problem={problems[0]?.text ?? null} />
  </UiStringsContext.Provider>
);
const missing = [{ fieldId: 'name', text: 'Nimi puuttuu' }];

afterEach(cleanup);

describe('the summary of what is wrong', () => {
  it('is not there while nothing is', () => {
    render(<Form problems={[]} attempt={1} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the focus at every attempt, and leads to the field', async () => {
    const { rerender } = render(<Form problems={[]} attempt={0} />);
    rerender(<Form problems={missing} attempt={1} />);
    expect(document.activeElement?.textContent).toContain('Korjaa 1 kohta');
    await userEvent.click(screen.getByRole('link', { name: 'Nimi puuttuu' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Nimi'));
    rerender(<Form problems={missing} attempt={2} />);
    expect(document.activeElement?.textContent).toContain('Korjaa 1 kohta');
  });
});

it('a field is described by its hint and by what is wrong with it', () => {
  render(<Form problems={missing} attempt={0} />);
  const field = screen.getByLabelText('Nimi');
  const described = field.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent?.trim());
  expect(described).toEqual(['Enintään 100 merkkiä', 'Nimi puuttuu']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
