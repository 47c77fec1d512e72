import { randomUUID } from 'node:crypto';
import type { Api, Call } from '../support/api.js';
import { ask, type Answered } from './ask.js';
import { BEYOND } from './beyond.js';
import type { Ids } from './disputes.js';
import { OPERATIONS, parametersOf, type Operation } from './operations.js';

/** Who asks, by the words of BEYOND. */
export type Callers = Readonly<Record<'administrator' | 'staff' | 'party' | 'platform' | 'operator', Call>>;

/** Of those that BEYOND leaves to their own specs: who may. */
const APART: Readonly<Record<string, keyof Callers>> = {
  suspendAccount: 'administrator',
  endAccount: 'administrator',
  askFactorReset: 'administrator',
  agreeToFactorReset: 'administrator',
  refuseFactorReset: 'administrator',
  changeIssuerTrust: 'administrator',
  endIssuer: 'administrator',
  removeFactor: 'party',
  confirmTotp: 'party',
  unlinkIdentity: 'party',
  endOwnSession: 'party',
};

const WORDS: Readonly<Record<string, keyof Callers>> = {
  ana: 'party',
  shop: 'platform',
  pat: 'platform',
  reader: 'platform',
  works: 'platform',
};

/** Somebody whose part opens the operation; undefined where anybody may ask, or nobody of these. */
export function callerOf({ id }: Operation, callers: Callers): Call | undefined {
  const words = (BEYOND[id] ?? APART[id] ?? '').split(/[ |]+/).map((word) => WORDS[word] ?? word);
  const [first] = words.filter((word): word is keyof Callers => word in callers);
  return words.includes('anybody') || first === undefined ? undefined : callers[first];
}

/** The ids of an answer, however deep, the first of each name. */
export function gather(answer: object, ids: Record<string, string>): void {
  for (const [name, value] of Object.entries(answer)) {
    if (/Id$/.test(name) && typeof value === 'string') ids[name] ??= value;
    else if (typeof value === 'object' && value !== null) gather(value as object, ids);
  }
}

const OF_OTHERS = ['token', 'slug', 'association', 'associationId', 'version', 'id'];

export type Foreign = {
  readonly operation: Operation;
  readonly by: Call;
  readonly own: Ids;
  readonly named: readonly string[];
};

/**
 * Every operation outside disputes that names something of somebody by its path, asked by an equal: with all ids
 * foreign but the association’s, and where there are two or more, with the first its own.
 */
export function foreignOf(callers: Callers, own: Ids): readonly Foreign[] {
  return OPERATIONS.filter(({ ofDispute }) => !ofDispute).flatMap((operation) => {
    const named = parametersOf(operation.path).filter((name) => !OF_OTHERS.includes(name));
    const by = callerOf(operation, callers);
    if (by === undefined || named.length === 0) return [];
    const [first = '', ...rest] = named;
    const asked = [{ operation, by, own: { associationId: own['associationId'] ?? '' }, named }];
    if (rest.length === 0 || own[first] === undefined) return asked;
    return [...asked, { ...asked[0]!, own: { ...asked[0]!.own, [first]: own[first] }, named: rest }];
  });
}

/** What an equal hears of a foreign id, and of one that never was, under the same body; ids of answers are taken out. */
export async function heard(api: Api, { operation, by, own, named }: Foreign, ids: Ids) {
  const never = Object.fromEntries(
    named.map((name) => [name, ids[name]?.length === 64 ? '0'.repeat(64) : randomUUID()]),
  );
  const given = { ...own };
  const said = async (these: Ids): Promise<Answered> => {
    const answer = await ask(api, operation, { ...own, ...these }, given, by);
    return { ...answer, text: answer.text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g, '…') };
  };
  const foreign = Object.fromEntries(named.map((name) => [name, ids[name] ?? never[name] ?? '']));
  return { foreign: await said(foreign), never: await said(never) };
}
