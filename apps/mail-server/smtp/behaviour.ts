/** How a recipient behaves, told by the beginning of its local part; so a story chooses its ending by the address. */
export type Behaviour = 'takes' | 'bounce' | 'refuse' | 'silent' | 'slow';

export const behaviourOf = (address: string): Behaviour =>
  (['bounce', 'refuse', 'silent', 'slow'] as const).find((word) => address.toLowerCase().startsWith(word)) ?? 'takes';
