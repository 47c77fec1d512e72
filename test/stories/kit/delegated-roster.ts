import type { Association, Expert } from './association.js';
import { check } from './check.js';
import type { Contest } from './delegation.js';
import { reasonsAgainst } from './delegated-panel.js';
import type { Mediator } from './mediation.js';
import type { FollowedPanel } from './panel.js';
import type { Place } from './story.js';

/** Three right holders, each with a merchant of its own: experts' ties to the one are none to the others. */
export const contesting = async ({ member }: Association): Promise<readonly Contest[]> => [
  {
    holder: await member('Lark Bags', 'lark'),
    merchant: await member('Ben’s Bags', 'ben'),
    mark: '云雀 Lark',
    registrationNumber: '34567890',
  },
  {
    holder: await member('Finch Bags', 'finch'),
    merchant: await member('Cai’s Stall', 'cai'),
    mark: '燕雀 Finch',
    registrationNumber: '34567891',
  },
  {
    holder: await member('Wren Bags', 'wren'),
    merchant: await member('Dan’s Stall', 'dan'),
    mark: '鹪鹩 Wren',
    registrationNumber: '34567892',
  },
];

/**
 * One roster for all panels. Eda works for the first merchant, Gus's law firm acts for the second, Fay holds shares in
 * the third right holder; Lin mediates, too.
 */
export const rosterOf = async (
  association: Association,
  [first, second, third]: readonly Contest[],
): Promise<{ readonly lin: Mediator; readonly roster: readonly Expert[] }> => {
  const { affiliate, expert, mediator, member } = association;
  const listed = async (name: string): Promise<Expert> => ({ ...(await expert(name)), name });
  const [eda, fay, gus] = [await listed('eda'), await listed('fay'), await listed('gus')];
  const firm = await member('Cheng Law', 'cheng');
  await affiliate(eda.expertId, 'employed-by', first?.merchant.partyId ?? '');
  await affiliate(gus.expertId, 'employed-by', firm.partyId);
  await affiliate(firm.partyId, 'represents', second?.merchant.partyId ?? '');
  await affiliate(fay.expertId, 'holds-shares-in', third?.holder.partyId ?? '');
  const lin = await mediator('lin', 2026, ['mediator', 'expert']);
  const asExpert = { expertId: lin.mediatorId, name: 'lin', client: lin.client };
  return { lin, roster: [eda, fay, gus, await listed('hal'), await listed('ivy'), asExpert] };
};

type Drawing = { readonly panel: FollowedPanel; readonly complaint: { readonly contest: Contest } };

/** What the parties read of the list from which each panel is drawn. */
export const checkExclusions = async (
  place: Place,
  panels: readonly Drawing[],
  roster: readonly Expert[],
): Promise<void> => {
  const said = await Promise.all(
    panels.map(async ({ panel, complaint: { contest } }) => reasonsAgainst(panel, contest, roster)),
  );
  const tied = (at: number, name: string): string => said[at]?.[name] ?? 'not on the list';
  check(
    place,
    'Eda, of the first merchant’s house, cannot sit there, and can elsewhere',
    tied(0, 'eda') === 'same-organisation' && tied(1, 'eda') === '',
  );
  check(
    place,
    'nor Lin, who mediated there',
    tied(0, 'lin').startsWith('mediator-of-the-dispute') && tied(1, 'lin') === '',
  );
  check(
    place,
    'nor Gus where his firm acts for the merchant',
    tied(1, 'gus') === 'representative' && tied(2, 'gus') === '',
  );
  check(
    place,
    'nor Fay where she holds shares in the right holder',
    tied(2, 'fay') === 'shareholding' && tied(0, 'fay') === '',
  );
  check(
    place,
    'Hal and Ivy can sit anywhere',
    said.every(({ hal, ivy }) => hal === '' && ivy === ''),
  );
};
