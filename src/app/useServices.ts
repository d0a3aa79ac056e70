import * as React from 'react';
import type { DateStyle } from '../domain/shared/dateParts';
import type { Services } from './Services';

export const ServicesContext = React.createContext<Services | null>(null);

/** @throws Error outside AppRoot */
export function useServices(): Services {
  const services = React.useContext(ServicesContext);
  if (services === null) throw new Error('ServicesContext has no value: the component is outside AppRoot');
  return services;
}

/** How moments are written for the reader, now. */
export function useDateStyle(): DateStyle {
  const { clock, reader } = useServices();
  return { language: reader.language, timeZone: reader.timeZone, now: clock.now() };
}

/** True where the section's theme is inverted. */
export const IsDarkContext = React.createContext(false);

export const useIsDark = (): boolean => React.useContext(IsDarkContext);
