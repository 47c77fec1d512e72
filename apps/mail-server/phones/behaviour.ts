/** How a phone behaves, so that stories can be played: as told on its page, else it has every message at once. */
export const BEHAVIOURS = ['delivered', 'slow', 'failed', 'silent', 'refused'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** How long a slow phone takes, in milliseconds. */
export const SLOW = 20_000;

export type Behaviours = {
  readonly of: (phone: string) => Behaviour;
  readonly tell: (phone: string, behaviour: Behaviour) => void;
};

export function openBehaviours(): Behaviours {
  const told = new Map<string, Behaviour>();
  return { of: (phone) => told.get(phone) ?? 'delivered', tell: (phone, behaviour) => void told.set(phone, behaviour) };
}
