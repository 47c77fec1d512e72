/**
 * What stands behind the name of a sandbox, and behind no other: the database holds it to that. So whatever names the
 * association says what it is, on every page, letter and message.
 */
export const SANDBOX_NAMES = {
  zh: (name: string): string => `${name}（沙箱，无法律效力）`,
  en: (name: string): string => `${name} (sandbox, no legal effect)`,
};

/** Whether a name says that it is a sandbox's. */
export const saysSandbox = (name: string): boolean => /（沙箱，无法律效力）$| \(sandbox, no legal effect\)$/.test(name);
