import { useEffect } from 'react';
import { keep } from '../../shared/connection/keep.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { leftToFile } from './left-to-file.js';
import type { Line, Otherwise } from './lines.js';
import type { Fate } from './use-filing.js';

type Typed = { readonly text: string; readonly said: Otherwise; readonly statement: string };
const SAID: Otherwise = { title: '', seller: '', account: '', platformId: '' };
const placeOf = (rightId: string): string => `quick:${rightId}`;

/** What is typed of complaints from this right. */
export const useQuickTyped = (rightId: string, statement: string) =>
  useKeptParts<Typed>(placeOf(rightId), { text: '', said: SAID, statement });

/** After a reload nothing stands in the form any more that was filed. */
export function useLeftOnly(rightId: string, typed: Typed, lines: readonly Line[], fates: readonly Fate[]): void {
  useEffect(() => {
    if (fates.some(({ filed }) => filed)) keep(placeOf(rightId), { ...typed, text: leftToFile(lines, fates) });
  }, [fates]);
}
