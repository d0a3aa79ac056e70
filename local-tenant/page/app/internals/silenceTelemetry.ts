import { _Telemetry } from '@msinternal/sp-telemetry';

/**
 * `_isTelemetryDisabled` keeps the boot silent; on the way to another site the runtime would start its telemetry all
 * the same, whose code is not published and which has no business on this machine.
 */
export function silenceTelemetry(): void {
  _Telemetry.updateSettings = () => undefined;
}
