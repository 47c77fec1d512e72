import fc from 'fast-check';
import { newModel, play } from '../testing/panel-model.js';
import { anyPanelMove, PANEL_STAGES, panelStarts } from '../testing/panel-moves.js';
import { panelExpected } from '../testing/panel-steps.js';
import { openPanels } from '../testing/real-panels.js';

const SEQUENCES = 800;

/** Of the stories' roster: works for a client, is kin, is away, knows neither the right nor the language. */
const EXCLUDED: readonly string[] = ['kit', 'lou', 'moe', 'ned'];

it('the engine finds panels as the model does, whatever is tried in whichever order', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(panelStarts, fc.array(anyPanelMove, { minLength: 4, maxLength: 24 }), (start, moves) => {
      const real = openPanels();
      let model = newModel;
      for (const move of [...start, ...moves]) {
        const next = play(model, move);
        const done = real.play(move);
        expect([JSON.stringify(move), model.stage, done]).toEqual([
          JSON.stringify(move),
          model.stage,
          next ? 'done' : 'refused',
        ]);
        model = next ?? model;
        reached.add(model.stage);
        const seen = real.see();
        expect(PANEL_STAGES[model.stage]).toContain(real.stage());
        expect(seen).toEqual(panelExpected(model, seen));
        expect(new Set(real.names()).size).toBe(real.names().length); // nobody twice
        expect(real.names().filter((name) => EXCLUDED.includes(name))).toEqual([]);
      }
    }),
    { numRuns: SEQUENCES, seed: 20261127 },
  );
  expect([...reached].sort()).toEqual(Object.keys(PANEL_STAGES).sort());
});
