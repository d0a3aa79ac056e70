/** Microsoft's telemetry: a part of the boot assembly that is not published as a package. */
declare module '@msinternal/sp-telemetry' {
  export const _Telemetry: { updateSettings: () => void };
}
