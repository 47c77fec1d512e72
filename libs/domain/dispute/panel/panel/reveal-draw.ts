import { commitmentOf, drawOf } from '../../../draw/draw.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import type { DrawnExpert, PanelDrawn } from './draw-events.js';
import { panelRules } from './eligibility.js';
import { publicEntries } from './public-entries.js';
import { askInOrder, openSeats } from './seats.js';
import { getPanel } from './panels.js';

export type RevealDraw = Command<'RevealDraw', { readonly panelId: string; readonly secret: string }>;

/**
 * The engine tells the secret as soon as everything else is fixed, so that no person can hold it back for the sake of
 * what it draws.
 */
export const revealDraw: DisputeAction<RevealDraw> = {
  by: ['engine'],
  on: 'panel',
  during: ['draw-reveal'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  needs: ['experts'],
  decide: ({ data: { panelId, secret }, at }, file) => {
    const { draw, size } = getPanel(file.dispute, panelId);
    const {
      drawId,
      commitment,
      candidates,
      nonces,
      publicValue,
      position = 0,
    } = draw ?? refuse('NothingNamed', { field: 'draw' });
    if (commitmentOf(drawId, secret) !== commitment) refuse('SecretDiffers', { field: 'secret' });
    const mixed = {
      drawId,
      position,
      secret,
      nonces: nonces.map(({ nonce }) => nonce),
      ...(publicValue !== undefined && { publicValue }),
    };
    const { seed, drawn: names } = drawOf({
      ...mixed,
      entries: publicEntries(candidates),
      places: size + panelRules(file).reserve,
    });
    const byName = new Map(candidates.map(({ pseudonym, neutralId }) => [pseudonym, neutralId]));
    const experts = names.map((pseudonym): DrawnExpert => ({ neutralId: byName.get(pseudonym) ?? '', pseudonym }));
    const independent = nonces.length > 0 || publicValue !== undefined;
    const [drawn, reserve] = [experts.slice(0, size), experts.slice(size)];
    const told: PanelDrawn = {
      type: 'PanelDrawn',
      data: { panelId, drawId, secret, seed, independent, drawn, reserve },
    };
    const after = { ...file, dispute: file.evolve(file.dispute, [told]) };
    const opened = openSeats(panelId, at, after);
    const asked = askInOrder(
      opened,
      drawn.map(({ neutralId }) => neutralId),
      'drawn',
      at,
      after,
    );
    return [told, opened, ...asked];
  },
};
