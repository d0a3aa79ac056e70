import type { Tenant } from '../provision/Tenant';
import type { Finding } from './Finding';

/** Less than this share of what the server grants is little for long work. */
const LITTLE = 0.2;

/**
 * How near the server's limits this examination has come. SharePoint tells what is left in `RateLimit-…` headers when an
 * application nears its limit, and refuses with 429 or 503 beyond it; what it does not tell is no finding.
 */
export function throttling(tenant: Tenant): Finding[] {
  const { refused, headroom } = tenant.traffic();
  const findings: Finding[] = [];
  if (refused > 0) {
    findings.push({
      severity: 'warning',
      what: `The server asked to wait ${refused} times during this examination`,
      cure: 'Run long work (`provision`, `import`, `report`) in the evening; it waits as the server asks, and can be broken off and run again.'
    });
  }
  if (headroom !== null && headroom.remaining < headroom.limit * LITTLE) {
    findings.push({
      severity: 'warning',
      what: `Little is left of what the server grants this application: ${headroom.remaining} of ${headroom.limit}`,
      cure: `Wait ${headroom.resetSeconds} seconds before long work, and see what else uses the same app registration.`
    });
  }
  return findings;
}
