import { useSyncExternalStore } from 'react';
import type { Scheme } from '../../kit/kit-root.js';

const KEPT = 'parley:scheme';
const SCHEMES: readonly Scheme[] = ['system', 'light', 'dark'];
const waiting = new Set<() => void>();

const subscribe = (changed: () => void): (() => void) => {
  waiting.add(changed);
  return () => waiting.delete(changed);
};
let chosen: Scheme | undefined;
const kept = (): Scheme => {
  try {
    return SCHEMES.find((one) => one === localStorage.getItem(KEPT)) ?? 'system';
  } catch {
    return 'system';
  }
};
const choose = (scheme: Scheme): void => {
  chosen = scheme;
  try {
    localStorage.setItem(KEPT, scheme);
  } catch {
    // it lives as long as the page then
  }
  for (const changed of waiting) changed();
};

/** Light, dark, or as the machine has it; kept on this machine. */
export const useScheme = (): readonly [Scheme, (scheme: Scheme) => void] => [
  useSyncExternalStore(subscribe, () => chosen ?? kept()),
  choose,
];
