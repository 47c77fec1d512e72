import { ACTS, AT, IN_ROOMS, READS } from './acts.js';
import type { Ids, Stage } from './disputes.js';
import { OPERATIONS, parametersOf, type Operation } from './operations.js';
import { NAMES, type Name, type Sort } from './people.js';
import { PARTS, SEAT, type Relation } from './relations.js';

/** No credentials; not there for you; known but not yours; anything else that is not our fault. */
export type Expected = '401' | '404' | '403' | 'may';

/** One question to the API and the answer that it has to give. */
export type Cell = {
  /** The dispute that it is about, if it is about one. */
  readonly stage?: Stage;
  readonly operation: Operation;
  readonly name: Name;
  readonly room?: string;
  readonly expected: Expected;
};

/** As what somebody comes through a door. */
const SORT_OF: Readonly<Record<Relation, Sort>> = {
  C: 'party',
  R: 'party',
  O: 'party',
  L: 'party',
  P: 'platform',
  p: 'reader',
  S: 'staff',
  G: 'administrator',
  M: 'mediator',
  m: 'mediator',
  F: 'mediator',
  A: 'auditor',
  E: 'expert',
  e: 'expert',
  s: 'expert',
};

const UNKNOWN: readonly Name[] = ['nobody', 'ended'];

/** By hand: to nobody, nothing; to strangers nothing is there; of whose sort nobody may, to them it is not there. */
function expectedOf({ stage, operation, name, room }: Asked, isThere: boolean): Expected {
  if (UNKNOWN.includes(name)) return '401';
  const relation = PARTS[stage][name];
  if (relation === undefined) return '404';
  const [letters = '', more = ''] = lettersOf(stage, operation, room).split('|');
  if (letters.includes(relation) || (letters.includes('s') && SEAT[stage] === name))
    return operation.id in LATER && !isThere ? '404' : 'may';
  if (room !== undefined && !isMember(room, relation)) return '404';
  if (operation.method === 'GET' || operation.method === 'HEAD' || HIDDEN.includes(operation.id))
    return KNOWN_TO_BE.includes(operation.id) && isThere && SORT_OF[relation] === 'party' ? '403' : '404';
  const sorts = [...letters, ...more].map((letter) => SORT_OF[letter as Relation]);
  return sorts.includes(SORT_OF[relation]) ? '403' : '404';
}

type Asked = Omit<Cell, 'expected' | 'stage'> & { readonly stage: Stage };

/** Where nothing has been drawn up yet, which is no secret: those who could read it are told that it is not there. */
const LATER: { readonly [id: string]: readonly Stage[] } = {
  getAgreement: ['asking', 'seating', 'sitting'],
  getFacts: ['asking', 'seating', 'sitting'],
  deliverTranslation: ['accepted'],
  checkTranslation: ['accepted'],
};

/** What is asked about is not there for whoever may not read it. */
const HIDDEN = ['askForDocument', 'supplementLegalAidIn', 'withdrawLegalAidIn'];
/** Everybody with a part knows that there are such. */
const KNOWN_TO_BE = ['getReceipt', 'listViewings', 'previewExport'];

const isMember = (room: string, relation: Relation): boolean =>
  (relation === 'S' && room !== 'desk') || (IN_ROOMS[room]?.['getRoom'] ?? '').includes(relation);

const lettersOf = (stage: Stage, { id }: Operation, room: string | undefined): string =>
  (room === undefined ? (AT[stage]?.[id] ?? ACTS[id] ?? READS[id]) : IN_ROOMS[room]?.[id]) ?? '';

/** Rooms by the dispute in which they are. */
const ROOMS: { readonly [S in Stage]?: readonly string[] } = {
  accepted: ['desk'],
  talking: ['joint', 'caucus', 'negotiationRoom'],
  sitting: ['deliberation'],
};

/** Where an act is tried: in the disputes that have what it is about. */
function homesOf({ path, method, id }: Operation): readonly Stage[] {
  if (path.includes('{roomId}')) return ['accepted', 'talking', 'sitting'];
  if (id === 'openViewing') return ['accepted', 'talking'];
  if (method === 'GET') return ['filed', 'accepted', 'closed', 'asking', 'talking', 'seating', 'sitting'];
  if (/Seat$|recuseExpert/.test(id)) return ['seating', 'sitting'];
  if (/(accept|decline)Mediation|discloseTie/.test(id)) return ['asking', 'talking'];
  if (/\/(negotiations|mediations|settlements|undertakings)/.test(path)) return ['talking'];
  if (/\/(panels|seats|decisions)\//.test(path)) return ['sitting'];
  return ['accepted'];
}

const STRANGERS: readonly Name[] = [
  ...(['dan', 'lea', 'ivy', 'mall', 'pol', 'operator', 'una'] as const),
  ...(['farParty', 'farStaff', 'farShop'] as const),
];

/** Reads of one dispute are tried by everybody. */
const askersOf = (stage: Stage, { method }: Operation): readonly Name[] =>
  method === 'GET' && stage === 'talking' ? NAMES : ['nobody', ...(Object.keys(PARTS[stage]) as Name[]), ...STRANGERS];

/**
 * Whoever has a part, of each sort: what is no act of that sort at all is not there even for who knows of the dispute.
 * In its home an act may meet nobody of some sort.
 */
const KNOWN: readonly (readonly [Stage, Name])[] = [
  ['talking', 'max'],
  ['sitting', 'eda'],
  ['talking', 'shop'],
];

const elsewhere = (operation: Operation): readonly Cell[] => {
  if (operation.method === 'GET' || operation.path.includes('{roomId}')) return [];
  const homes = homesOf(operation);
  const met = new Set(homes.flatMap((stage) => Object.values(PARTS[stage]).map((relation) => SORT_OF[relation])));
  return KNOWN.flatMap(([stage, name]) => {
    const relation = PARTS[stage][name];
    const [letters = ''] = lettersOf(stage, operation, undefined).split('|');
    const isTheirs = [...letters].some((one) => relation && SORT_OF[one as Relation] === SORT_OF[relation]);
    if (relation === undefined || met.has(SORT_OF[relation]) || isTheirs) return [];
    return [{ stage, operation, name, expected: expectedOf({ stage, operation, name }, false) }];
  });
};

/** Every question about these disputes. Whoever may do something to what is in none of them is not asked. */
export function cellsOf(played: Readonly<Record<Stage, Ids>>): readonly Cell[] {
  return OPERATIONS.filter(({ ofDispute }) => ofDispute).flatMap((operation) => [
    ...elsewhere(operation),
    ...homesOf(operation).flatMap((stage) => {
      const all = operation.path.includes('{roomId}') ? (ROOMS[stage] ?? []) : [undefined];
      const rooms = all.filter((room) => room === undefined || IN_ROOMS[room]?.[operation.id] !== undefined);
      return rooms.flatMap((room) =>
        askersOf(stage, operation).flatMap((name) => {
          const asked = { stage, operation, name, ...(room !== undefined && { room }) };
          const isThere = parametersOf(operation.path).every((one) => one === 'roomId' || one in played[stage]);
          const expected = expectedOf(asked, isThere && !LATER[operation.id]?.includes(stage));
          const isRead = operation.method === 'GET';
          const skipped = expected === 'may' && !isThere && (isRead || PARTS[stage][name] !== 'S');
          return skipped ? [] : [{ ...asked, expected }];
        }),
      );
    }),
  ]);
}
