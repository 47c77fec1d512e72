import { useEffect, useState } from 'react';
import type { Words } from '#messages/locale.js';
import { again } from '../shared/again.js';

export const GROUPS = ['association', 'neutral', 'platform', 'right-holder', 'seller', 'agent'] as const;
export type Person = {
  readonly group: (typeof GROUPS)[number];
  readonly login: string;
  readonly name: Words;
  readonly office: Words;
};
export type Progress = {
  readonly state: 'filling' | 'done' | 'failed';
  readonly day: string;
  readonly daysGone: number;
  readonly days: number;
  readonly filed: number;
  readonly disputes: number;
};
/** As apps/standalone tells it. */
export type Status = {
  readonly people: readonly Person[];
  readonly progress?: Progress;
  readonly links: Readonly<Record<'pages' | 'reference' | 'mail' | 'phones' | 'platform', string>>;
};

const PAUSE = 1_000;

/** Asked again each second while there is progress to see. */
export function useStatus(): { readonly status?: Status; readonly isAway: boolean } {
  const [status, setStatus] = useState<Status>();
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      try {
        setStatus((await (await fetch('/status')).json()) as Status);
        setAway(false);
      } catch {
        setAway(true);
      }
    };
    return again(ask, PAUSE);
  }, []);
  return { ...(status && { status }), isAway };
}
