import { recompute, type PublishedDraw } from './recompute.js';

export type Checked = { readonly faults: readonly string[]; readonly told: boolean };

/** Everything that is wrong with a draw as it is published; before its secret is told only its list can be checked. */
export function checkDraw(draw: PublishedDraw): Checked {
  const {
    commitment,
    committedAt,
    frozenAt,
    position,
    listHash,
    entries,
    secret,
    seed,
    places = 0,
    drawn = [],
    reserve = [],
    independent,
  } = draw;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  const again = recompute(draw);
  if (entries) {
    expect(
      new Set(entries.map(({ pseudonym }) => pseudonym)).size === entries.length,
      'a pseudonym stands twice in the list',
    );
    expect(frozenAt !== undefined && committedAt < frozenAt, 'the list was frozen before the secret was committed');
    expect(
      position !== undefined && frozenAt !== undefined && position < frozenAt,
      'the list claims to know what came after it',
    );
    expect(again.listHash === listHash, `the list has hash ${again.listHash}, not ${listHash}`);
  }
  if (secret === undefined) return { faults, told: false };
  expect(again.commitment === commitment, `the secret proves ${again.commitment}, not the commitment ${commitment}`);
  expect(again.seed === seed, `the seed is ${again.seed}, not ${seed}`);
  const said = [...drawn, ...reserve];
  expect(
    said.join(' ') === again.order.slice(0, places).join(' '),
    `drawn are ${again.order.slice(0, places).join(', ')}, not ${said.join(', ')}`,
  );
  expect(
    independent === (draw.nonces.length > 0 || draw.publicValue !== undefined),
    'whether it was independently random is told wrongly',
  );
  return { faults, told: true };
}
