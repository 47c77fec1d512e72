import type { CalledKind } from '../outgoing/guard-outgoing.js';

/** All that a span may say, with the words or numbers that it may say it by: what is not here is never sent. */
const TOLD = {
  'http.request.method': /^[A-Z]{1,10}$/,
  'http.route': /^(none|\*|\/[\w/.:*-]*)$/,
  'http.response.status_code': 'number',
  'error.type': /^[A-Za-z]\w{0,50}$/,
  'parley.append.events': 'number',
  'parley.append.outcome': /^(appended|conflict)$/,
  'parley.reader': /^[a-z-]{1,40}$/,
  'parley.reader.events': 'number',
  'parley.activity': /^(look|submit|perform)$/,
  'parley.effect.kind': /^[a-z-]{1,40}$/,
  'parley.destination': /^[a-z-]{1,20}$/,
} as const satisfies Readonly<Record<string, RegExp | 'number'>>;

export type AttributeKey = keyof typeof TOLD;

/** Kinds alone: whom we write to is nobody's to know. */
export type Destination = CalledKind | 'mail-server' | 'other';

export type Told = { readonly [K in AttributeKey]?: (typeof TOLD)[K] extends 'number' ? number : string };

/** What of these may leave: nothing under another name, and nothing that looks otherwise than what belongs there. */
export const mayBeTold = (named: Readonly<Record<string, unknown>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(TOLD).flatMap(([key, wanted]): readonly (readonly [string, string | number])[] => {
      const value = named[key];
      if (wanted === 'number') return typeof value === 'number' && Number.isFinite(value) ? [[key, value]] : [];
      return typeof value === 'string' && wanted.test(value) ? [[key, value]] : [];
    }),
  );

/** Names are made of words of ours and routes of ours; any other is told as nothing. */
export const nameMayBeTold = (name: string): string =>
  /^([A-Z]{1,10}|[a-z-]{1,40})( [\w/.:*-]{1,200})?$/.test(name) ? name : 'other';
