import type { DisputeEvent, Stage } from '../dispute/state.js';
import type { Actor } from '../message.js';
import { ana, ben, clock, engine, eve, mall, mia, shop } from './actors.js';
import { accepted, filed, lifted } from './scenes.js';
import { asked, given, type Step } from './story.js';

const everybody: Readonly<Record<string, Actor>> = { ana, ben, mia, shop, clock, engine };

/** A spec that nobody but these may ask this, and that strangers are not told that there is a dispute. */
export const belongsTo = (past: readonly DisputeEvent[], step: Step, ...names: readonly string[]): void => {
  const others = Object.entries(everybody).filter(([name]) => !names.includes(name));
  it.each(others)('is no part of %s', (_, actor) =>
    given(...past)
      .when(asked(step, actor))
      .thenRefused('NotYourPart'),
  );
  it.each([
    ['person', eve],
    ['platform', mall],
  ])('is not found by a strange %s', (_, stranger) =>
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
