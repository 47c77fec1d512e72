import type { Api, Call } from '../support/api.js';
import { OPERATIONS } from './operations.js';

type Answer = Awaited<ReturnType<Api['post']>>;
type Letter = {
  readonly to: string;
  readonly channels: readonly string[];
  readonly document: { readonly document: string };
};
type Deadline = { readonly dueAt: string; readonly clause: string };
type Preview = {
  readonly recorded: readonly { readonly type: string }[];
  readonly letters: readonly Letter[];
  readonly deadlines: { readonly started: readonly Deadline[]; readonly ended: readonly Deadline[] };
  readonly measures: readonly { readonly itemId: string; readonly wanted: string }[];
};
type Seen = {
  readonly services?: readonly {
    readonly serviceId: string;
    readonly document: string;
    readonly addressee: { readonly kind: string };
    readonly channels: readonly string[];
  }[];
  readonly deadlines?: readonly (Deadline & { readonly subject: string })[];
  readonly entries?: readonly { readonly type: string }[];
};

/** How often what was foretold was compared with what came, by operation, and what differed. */
export type Foretold = {
  readonly done: Map<string, number>;
  readonly refused: Map<string, number>;
  readonly wrong: string[];
};

const ACTS = OPERATIONS.filter(
  ({ ofDispute, method, path }) => ofDispute && method === 'POST' && !path.endsWith('/previews'),
).map(({ id, path }) => ({ id, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`), path }));

/**
 * An API of which every act on a dispute is tried before it is done, by whoever does it: what is foretold has to be
 * what then comes, refusals to the word.
 */
export function previewing(api: Api, foretold: Foretold): Api {
  const post = async (path: string, body: unknown, call: Call = {}): Promise<Answer> => {
    const act = ACTS.find(({ pattern }) => pattern.test(path));
    const { disputeId, ...ids } = act?.pattern.exec(path)?.groups ?? {};
    if (!act || disputeId === undefined) return api.post(path, body, call);
    const at = `/v1/disputes/${disputeId}`;
    const see = async (): Promise<Seen> => ({
      ...(await api.get(at, call)).body,
      ...(await api.get(`${at}/timeline`, call)).body,
    });
    await api.sendFirst(path, call);
    const [before, tried] = [
      await see(),
      await api.post(`${at}/previews`, { operation: act.id, path: ids, ...(body !== undefined && { body }) }, call),
    ];
    const now = await see();
    const done = await api.post(path, body, call);
    const errors = (tried.body as { readonly errors?: readonly { readonly field: string }[] }).errors;
    if (tried.status === 400 && errors?.some(({ field }) => field === 'operation')) return done; // cannot be tried
    const say = (what: string): void => void foretold.wrong.push(`${act.id}: ${what}`);
    if (JSON.stringify(before) !== JSON.stringify(now)) say('the preview changed the dispute');
    if (done.status >= 300) {
      count(foretold.refused, act.id);
      if (tried.status !== done.status || tried.text !== done.text) say(`${tried.text} instead of ${done.text}`);
      return done;
    }
    count(foretold.done, act.id);
    if (tried.status !== 200) say(`foretold ${tried.status} ${tried.text}, and it was done`);
    else
      for (const fault of faultsOf(before, tried.body as unknown as Preview, await see(), SEES_MORE.includes(act.id)))
        say(fault);
    return done;
  };
  return { ...api, post };
}

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/** By these one comes to see what was recorded earlier, too. */
const SEES_MORE = ['acceptMediation', 'acceptSeat'];

function faultsOf(
  before: Seen,
  { recorded, letters, deadlines }: Preview,
  after: Seen,
  seesMore: boolean,
): readonly string[] {
  const happened = without(typesOf(after.entries), typesOf(before.entries));
  const known = new Set(before.services?.map(({ serviceId }) => serviceId));
  const fresh = (after.services ?? []).filter(({ serviceId }) => !known.has(serviceId));
  const isIn = ({ deadlines: all = [] }: Seen, one: Deadline & { readonly subject: string }): boolean =>
    all.some(({ subject, dueAt, clause }) => subject === one.subject && dueAt === one.dueAt && clause === one.clause);
  const came = (after.deadlines ?? []).filter((one) => !isIn(before, one));
  const gone = (before.deadlines ?? []).filter((one) => !isIn(after, one));
  return [
    ...unlike(
      'letters',
      letters.map(({ to, channels, document }) => [document.document, to, ...channels].join(' ')),
      fresh.map(({ document, addressee, channels }) => [document, addressee.kind, ...channels].join(' ')),
    ),
    ...unlikeClocks('started', deadlines.started, came),
    ...unlikeClocks('ended', deadlines.ended, gone),
    ...unlike('recorded', typesOf(recorded), seesMore ? lastOf(happened, recorded.length) : happened),
  ];
}

const lastOf = (all: readonly string[], count: number): readonly string[] => all.slice(all.length - count);
const typesOf = (all: readonly { readonly type: string }[] = []): readonly string[] => all.map(({ type }) => type);
const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  some.reduce((rest, one) => rest.toSpliced(rest.indexOf(one), 1), all);

const unlike = (what: string, foretold: readonly string[], came: readonly string[]): readonly string[] => {
  const [one, other] = [[...foretold].sort().join('; '), [...came].sort().join('; ')];
  return one === other ? [] : [`${what} foretold: ${one}; came: ${other}`];
};

/** Some time passes between the two. */
const MOMENT = 120_000;

const unlikeClocks = (what: string, foretold: readonly Deadline[], came: readonly Deadline[]): readonly string[] => {
  const [one, other] = [clocksOf(foretold), clocksOf(came)];
  const isLike = one.every(({ clause, at }) =>
    other.some((same) => same.clause === clause && Math.abs(same.at - at) <= MOMENT),
  );
  return one.length === other.length && isLike
    ? []
    : [`${what} foretold: ${JSON.stringify(one)}; came: ${JSON.stringify(other)}`];
};

const clocksOf = (all: readonly Deadline[]): readonly { readonly clause: string; readonly at: number }[] =>
  all
    .map(({ clause, dueAt }) => ({ clause, at: Date.parse(dueAt) }))
    .sort((a, b) => a.at - b.at || (a.clause < b.clause ? -1 : 1));
