import type { Headroom, Traffic } from './provision/Tenant';

type Send = (url: string, init: RequestInit) => Promise<Response>;

const TOO_MANY: readonly number[] = [429, 503];

function headroomOf({ headers }: Response): Headroom | null {
  const [limit, remaining, resetSeconds] = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) => Number(headers.get(name) ?? NaN));
  return limit === undefined || remaining === undefined || Number.isNaN(limit) || Number.isNaN(remaining) ? null : { limit, remaining, resetSeconds: resetSeconds || 0 };
}

/** Requests as they were, and what the server says of the load. */
export function watchTraffic(send: Send): { readonly fetch: Send; readonly traffic: () => Traffic } {
  let refused = 0;
  let headroom: Headroom | null = null;
  return {
    fetch: async (url, init) => {
      const response = await send(url, init);
      if (TOO_MANY.includes(response.status)) refused += 1;
      headroom = headroomOf(response) ?? headroom;
      return response;
    },
    traffic: () => ({ refused, headroom })
  };
}
