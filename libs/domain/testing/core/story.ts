import { bytesBefore, bytesOf } from './bytes.js';
import { decidedAsOffered } from './menu-and-guard.js';
import { evolveAll } from '../../dispute/evolve.js';
import type { Calendar } from '../../calendar/calendar.js';
import type { DisputeFile } from '../../dispute/core/action.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import { withConsequences } from '../../dispute/consequences.js';
import { disputeDecider } from '../../dispute/decider.js';
import { lettersWithoutGround } from '../../dispute/truth/letters.js';
import { plan, type Plan } from '../../dispute/plan.js';
import { type Dispute, type DisputeEvent } from '../../dispute/core/state.js';
import { officesIn, type Done } from '../../dispute/who-acted.js';
import { unfiled } from '../../dispute/core/unfiled.js';
import type { DecisionContext } from '../../dispute/core/decision-context.js';
import type { Actor, Command } from '../../kernel/message.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { contextOf } from './actors.js';
import { calendar } from './calendar.js';
import { specification } from './given.js';
import { rulebook } from './rulebook.js';

/** A command, or one that has to look up an id first. */
export type Step = DisputeCommand | ((dispute: Dispute) => DisputeCommand);
export type World = {
  /** `awaited`: bytes come when a story says so. Else they are here before anything rests on them. */
  readonly bytes?: 'awaited';
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  readonly context?: Partial<DecisionContext>;
};
const world: World = { rulebook, calendar };

/** Another open dispute holds the same item. */
export const heldBy = (identity: string, disputeId: string, respondentId: string): World => ({
  ...world,
  context: { holders: [{ identity, disputeId, respondentId }] },
});

const commandOf = (step: Step, dispute: Dispute): DisputeCommand => (typeof step === 'function' ? step(dispute) : step);

/** New ids count on from what the dispute holds: `new-1` is the receipt. */
export const fileOf = (
  dispute: Dispute,
  by: Actor,
  { rulebook: rules, calendar: days, context }: World = world,
): DisputeFile => {
  const all: readonly Readonly<Record<string, unknown>>[] = [
    dispute.services,
    dispute.counterNotices,
    dispute.proceedings,
    dispute.urgent,
    dispute.guarantees,
    dispute.preservations,
    dispute.mediations,
    ...Object.values(dispute.mediations).map(({ sessions }) => sessions),
    dispute.orders,
    dispute.unlisted,
    dispute.rounds,
    dispute.sideEffects,
    dispute.delayClaims,
    dispute.amendments,
    dispute.negotiations,
    dispute.rooms,
    dispute.undertakings,
    dispute.dictations,
    dispute.referrals,
    dispute.reviews,
    dispute.losses,
    dispute.relistingClaims,
    dispute.goodsSayings,
    dispute.panels,
    dispute.seats,
    dispute.decisions,
    dispute.adoptions,
    ...Object.values(dispute.decisions).flatMap(({ submissions, contacts, supplements = {}, clarifications = {} }) => [
      submissions,
      contacts,
      supplements,
      clarifications,
    ]),
    dispute.comparisons,
    dispute.translations,
    ...Object.values(dispute.comparisons).flatMap(({ versions }) =>
      versions.map(({ rows }) => Object.fromEntries(rows.map((row) => [row.rowId, row]))),
    ),
    ...Object.values(dispute.decisions).flatMap(({ proposed, published }) =>
      [proposed, published].map((one) => (one ? { [one.publicationId]: one } : {})),
    ),
  ];
  const held = all.flatMap((some) => Object.keys(some));
  // an amendment is held only until its check
  let made = Math.max(held.length, ...held.map((id) => Number(/^new-(\d+)$/.exec(id)?.[1] ?? 0)));
  return {
    dispute,
    rulebook: rules,
    pin: { id: rules.id, version: rules.version, hash: 'h' },
    calendar: days,
    context: { ...contextOf(by), ...context },
    newId: () => `new-${(made += 1)}`,
    evolve: evolveAll,
  };
};

export const disputeAfter = (past: readonly DisputeEvent[]): Dispute => past.reduce(disputeDecider.evolve, unfiled);

/** The same past, with the bytes of all that was named. */
export const sent = (past: readonly DisputeEvent[]): readonly DisputeEvent[] => [
  ...past,
  ...bytesOf(disputeAfter(past)),
];

/** This story told on. A refusal fails it. */
export const andThenIn =
  (scene: World) =>
  (past: readonly DisputeEvent[], ...steps: readonly Step[]): readonly DisputeEvent[] =>
    steps.reduce<readonly DisputeEvent[]>((all, step) => [...all, ...decided(all, step, scene)], past);
export const andThen = andThenIn(world);

/** What was recorded when all this was asked, one after the other. */
export const storyIn =
  (scene: World) =>
  (...steps: readonly Step[]): readonly DisputeEvent[] =>
    andThenIn(scene)([], ...steps);
export const story = storyIn(world);

const decided = (past: readonly DisputeEvent[], step: Step, scene: World): readonly DisputeEvent[] => {
  const dispute = disputeAfter(past);
  const command = commandOf(step, dispute);
  const bytes = scene.bytes === 'awaited' ? [] : bytesBefore(command, dispute);
  const file = fileOf(evolveAll(dispute, bytes), command.by, withOffices(past, scene));
  const events = nothingLeft(command, file);
  const reliedOn = { duties: file.context.duties };
  for (const event of events) DONE.set(event, { by: command.by, command: command.type, reliedOn });
  return [...bytes, ...events];
};

/** Who did what of a story, as the log would hold it beside the event. */
const DONE = new WeakMap<DisputeEvent, Done['meta']>();

/** Who acted in what has happened; a scene that says so itself is left as it is. */
export const withOffices = (past: readonly DisputeEvent[], scene: World = world): World => {
  const done = past.flatMap((event) => {
    const meta = DONE.get(event);
    return meta ? [{ ...event, meta }] : [];
  });
  return { ...scene, context: { offices: officesIn(done, disputeAfter(past)), ...scene.context } };
};

/**
 * What is decided, once it is sure that the menu offered it and that nothing more follows from it: and that each
 * letter tells of something recorded with it: so every scene and story of a spec shows all three.
 */
const nothingLeft = (command: DisputeCommand, file: DisputeFile): readonly DisputeEvent[] => {
  const events = decidedAsOffered(command, file, disputeDecider.decide);
  const left = whatIsLeft(events, command, file);
  const untold = lettersWithoutGround(events);
  if (untold.length > 0) throw new Error(`${command.type} orders ${untold.join()} without what it tells of`);
  if (left.length > 0) throw new Error(`${command.type} leaves ${left.map(({ type }) => type).join()} to follow`);
  return events;
};

/** What would still follow from what was decided; nothing, whatever was asked. */
export const whatIsLeft = (
  events: readonly DisputeEvent[],
  command: Command<string, object>,
  file: DisputeFile,
): readonly DisputeEvent[] => withConsequences(events, command, file).slice(events.length);

/** `given(...story(…)).when(command).then(...events)` */
export const givenIn =
  (scene: World) =>
  (...past: readonly DisputeEvent[]) => ({
    when: (step: Step) => {
      const dispute = disputeAfter(past);
      const command = commandOf(step, dispute);
      const bytes = scene.bytes === 'awaited' ? [] : bytesBefore(command, dispute);
      const law = { ...disputeDecider, decide: nothingLeft };
      const told = withOffices(past, scene);
      return specification(law, (now: Dispute) => fileOf(now, command.by, told))(...past, ...bytes).when(command);
    },
  });
export const given = givenIn(world);

/** The same asked by somebody else. */
export const asked =
  (step: Step, by: Actor): Step =>
  (dispute) => ({ ...commandOf(step, dispute), by });

export const planAfter = (past: readonly DisputeEvent[], scene: World = world): Plan =>
  plan(disputeAfter(past), scene.rulebook, scene.calendar);
