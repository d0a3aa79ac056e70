import type { UseQueryResult } from '@tanstack/react-query';
import * as React from 'react';

/** Whether the answer has come, or a failure instead: what shows it has its height. */
export const isSettled = ({ data, isError }: Pick<UseQueryResult<unknown>, 'data' | 'isError'>): boolean => data !== undefined || isError;

/**
 * For parts one under another whose answers come in any order: each is drawn when all above it have their height, so that
 * nothing jumps under the reader's hand. What has been drawn stays, whatever is asked again.
 * @param settled whether each part has its height, from the top down
 * @returns how many are drawn; one more than there are parts when the last of them has its height, too
 */
export function useInOrder(settled: readonly boolean[]): number {
  const firstOpen = settled.indexOf(false);
  const now = (firstOpen === -1 ? settled.length : firstOpen) + 1;
  const [drawn, setDrawn] = React.useState(now);
  if (now > drawn) setDrawn(now);
  return Math.max(now, drawn);
}
