import type { DisputeEvent } from '../../dispute/core/state.js';
import type { Stage } from '../../dispute/core/stage.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, clock, engine, eve, mall, mia, shop } from './actors.js';
import { accepted, filed, lifted } from './scenes.js';
import { asked, given, type Step } from './story.js';

const everybody: Readonly<Record<string, Actor>> = { ana, ben, mia, shop, clock, engine };

/** Those who learn of a complaint when it is accepted; before, they are strangers. */
const UNNOTICED: readonly string[] = ['ben', 'shop'];

/** A spec that nobody but these may ask this, and that strangers are not told that there is a dispute. */
export const belongsTo = (past: readonly DisputeEvent[], step: Step, ...names: readonly string[]): void => {
  const noticed = past.some(({ type }) => type === 'ComplaintAccepted');
  const others = Object.entries(everybody).filter(
    ([name]) => !names.includes(name) && (noticed || !UNNOTICED.includes(name)),
  );
  it.each(others)('is no part of %s', (_, actor) =>
    given(...past)
      .when(asked(step, actor))
      .thenRefused('NotYourPart'),
  );
  it.each<readonly [string, Actor]>([
    ['person', eve],
    ['platform', mall],
    ...(noticed ? [] : UNNOTICED.map((name) => [name, everybody[name] ?? eve] as const)),
  ])('is not found by a stranger: %s', (_, stranger) =>
    given(...past)
      .when(asked(step, stranger))
      .thenRefused('NotFound'),
  );
};

const scenes = { intake: filed, 'awaiting-counter-notice': accepted, closed: lifted } as const;

/** A spec that this is refused while its subject stands at these stages. */
export const isRefusedAt = (step: Step, ...stages: readonly Extract<Stage, keyof typeof scenes>[]): void => {
  it.each(stages)('is refused at %s', (stage) =>
    given(...scenes[stage])
      .when(step)
      .thenRefused('WrongStage'),
  );
};
