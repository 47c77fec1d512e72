import { CALL_STEPS, type CallStep } from '#messages/ui/desk-call.js';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import type { Locale } from '#messages/locale.js';
import { shortText } from '../../shared/language/instant-text.js';
import { NOTHING_TAKEN, type Taken } from './take-down.js';

/** What was answered at a step, and when it was done. */
export type Noted = { readonly at?: string; readonly note: string };

/** A call as this tab keeps it until it is over: nothing is lost with the line, nor with the page. */
export type Call = {
  readonly taken: Taken;
  readonly steps: Partial<Readonly<Record<CallStep, Noted>>>;
  /** When the line broke. */
  readonly breaks: readonly string[];
  /** Where what was written down now waits. */
  readonly disputeId?: string;
};
export const NO_CALL: Call = { taken: NOTHING_TAKEN, steps: {}, breaks: [] };

/** The course of the call, a line a step, as it goes on file. */
export const protocolOf = ({ taken, steps, breaks }: Call, locale: Locale): string => {
  const line = (at: string | undefined, ...parts: readonly string[]): string =>
    [at === undefined ? '—' : shortText(at), ...parts.filter((part) => part !== '')].join(' · ');
  return [
    [W.protocol[locale], taken.partyName].filter(Boolean).join(' · '),
    ...Object.entries(CALL_STEPS).flatMap(([step, { title }]) => {
      const noted = steps[step as CallStep];
      return noted ? [line(noted.at, title[locale], noted.note.trim())] : [];
    }),
    ...breaks.map((at) => line(at, W.lineBroke[locale])),
  ].join('\n');
};
