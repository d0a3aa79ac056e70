import * as React from 'react';
import { Button, type ButtonProps } from '../../../ui/button/Button';

/** A button that many rows have: a screen reader hears which row it means. */
export const NamedButton = ({ name, ...button }: ButtonProps & { readonly name: string }): JSX.Element => (
  <span role="group" aria-label={name}>
    <Button {...button} />
  </span>
);
