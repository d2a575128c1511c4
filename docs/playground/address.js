// What is shown stands in the address, so that it can be linked: never what somebody tells of themselves.

/** What the address asks for, by name. */
export const asked = () => Object.fromEntries(new URLSearchParams(location.search));

/** Keeps values in the address, and drops all others but the language. */
export function keep(values) {
  const address = new URL(location.href);
  for (const name of [...address.searchParams.keys()]) if (name !== "lang") address.searchParams.delete(name);
  for (const [name, value] of Object.entries(values)) if (value !== undefined) address.searchParams.set(name, value);
  if (address.href !== location.href) history.replaceState(null, "", address);
}
