import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { isSettled, useInOrder } from './useInOrder';

const Count = ({ settled }: { readonly settled: readonly boolean[] }): JSX.Element => <p>{useInOrder(settled)}</p>;

it.each([
  [[false, false, false], 1],
  [[false, true, true], 1],
  [[true, false, true], 2],
  [[true, true, false], 3],
  [[true, true, true], 4],
  [[], 1]
])('of parts whose heights are known as %p draws %i', (settled, drawn) => {
  render(<Count settled={settled} />);
  expect(screen.getByText(String(drawn))).toBeTruthy();
});

it('takes nothing away that has been drawn', () => {
  const { rerender } = render(<Count settled={[true, true, false]} />);
  rerender(<Count settled={[false, true, false]} />);
  expect(screen.getByText('3')).toBeTruthy();
  rerender(<Count settled={[true, true, true]} />);
  expect(screen.getByText('4')).toBeTruthy();
});

it('waits for an answer or a failure, not for what is asked again', () => {
  expect(isSettled({ data: undefined, isError: false })).toBe(false);
  expect(isSettled({ data: undefined, isError: true })).toBe(true);
  expect(isSettled({ data: [], isError: false })).toBe(true);
});
