/** Opens another page, or this one again, from the server. */
export function openAnew(address: string | null): void {
  if (address === null) window.location.reload();
  else window.location.assign(address);
}
