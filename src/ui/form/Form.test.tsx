import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Form, type FormProps } from './Form';

afterEach(cleanup);

const draw = (given: Partial<FormProps> = {}) => {
  const asked = { onSend: jest.fn(), onCancel: jest.fn() };
  render(
    <Form label="Linkki" sendText="Tallenna" cancelText="Peruuta" isBusy={false} {...asked} {...given}>
      <input aria-label="Nimi" />
      <input aria-label="Osoite" />
    </Form>
  );
  return asked;
};

it('is sent by its button, and by Enter in a field', async () => {
  const { onSend, onCancel } = draw();
  expect(screen.getByRole('form', { name: 'Linkki' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(onSend).toHaveBeenCalledTimes(1);
  await userEvent.type(screen.getByLabelText('Nimi'), 'Matkat{Enter}');
  expect(onSend).toHaveBeenCalledTimes(2);
  expect(onCancel).not.toHaveBeenCalled();
});

it('is given up by the other', async () => {
  const { onSend, onCancel } = draw();
  await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(onSend).not.toHaveBeenCalled();
});

it('does nothing while it is being sent', async () => {
  const { onSend, onCancel } = draw({ isBusy: true });
  const send = screen.getByRole('button', { name: 'Tallenna' });
  await userEvent.click(send);
  await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
  await userEvent.type(screen.getByLabelText('Nimi'), '{Enter}');
  expect([onSend, onCancel].map((asked) => asked.mock.calls.length)).toEqual([0, 0]);
  expect(send.getAttribute('aria-disabled')).toBe('true');
});
