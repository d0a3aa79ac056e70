import { QueryClientProvider } from '@tanstack/react-query';
import * as React from 'react';
import { useServices } from '../useServices';
import { leaseQueryClient, type QueryClientLease } from './queryClient';
import { useForgetWhenMoved } from './useForgetWhenMoved';

/** Gives a part the page's shared query client for as long as it stands on the page. */
export const QueryRoot = ({ children }: { readonly children: React.ReactNode }): JSX.Element | null => {
  const { reader } = useServices();
  const [lease, setLease] = React.useState<QueryClientLease | null>(null);
  React.useLayoutEffect(() => {
    const leased = leaseQueryClient({ loginName: reader.loginName, language: reader.language });
    setLease(leased);
    return leased.release;
  }, [reader.loginName, reader.language]);
  useForgetWhenMoved(lease?.client ?? null);
  return lease && <QueryClientProvider client={lease.client}>{children}</QueryClientProvider>;
};
