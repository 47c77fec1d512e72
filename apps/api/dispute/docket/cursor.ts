import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { invalid } from '../../http/http-problem.js';

type Keys = Pick<TenantContext, 'secret' | 'associationId'>;

const MAC = 16;

/**
 * A place in one list of one viewer; anywhere else, or changed by a bit, it is none. `list` names operation, viewer and
 * filter.
 */
export const cursorOf = (keys: Keys, list: object, place: object): string => {
  const text = Buffer.from(canonicalJson(place));
  return Buffer.concat([macOf(keys, list, text), text]).toString('base64url');
};

/** The place again. Throws InvalidRequest for what was not given out for this very list. */
export const placeOf = <P>(keys: Keys, list: object, cursor: string | undefined): P | undefined => {
  if (cursor === undefined) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  const [mac, text] = [bytes.subarray(0, MAC), bytes.subarray(MAC)];
  const genuine =
    bytes.length > MAC && bytes.toString('base64url') === cursor && timingSafeEqual(mac, macOf(keys, list, text));
  if (!genuine) throw invalid('cursor', 'invalid');
  return JSON.parse(text.toString()) as P;
};

/** A list that was asked for one row more than a page takes: the page, and the cursor of the next if there is one. */
export const pageAt = <Row>(
  keys: Keys,
  list: object,
  { rows, limit }: { readonly rows: readonly Row[]; readonly limit: number },
  placeIn: (last: Row) => object,
): { readonly page: readonly Row[]; readonly next?: string } => {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, ...(last !== undefined && { next: cursorOf(keys, list, placeIn(last)) }) };
};

const macOf = ({ secret, associationId }: Keys, list: object, text: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(canonicalJson({ cursor: 1, associationId, list }))
    .update('\n')
    .update(text)
    .digest()
    .subarray(0, MAC);
