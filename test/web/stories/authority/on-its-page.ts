import { DISCLOSABLE_ROOMS_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W, FILE_STATES_NAMED } from '#messages/ui/desk-authorities.js';
import { chooseOption } from '../../../browser/choose-option.js';
import { PNG } from '../../../support/evidence.js';
import type { Seat } from '../kit/seat.js';

/** Of a file that can go out. */
const HASH = /^SHA-256 [0-9a-f]{64}$/;

/** Goes to the request of this authority, of those that it has; tells its id. */
export async function opensRequest({ page, go, awaits, see, again }: Seat, authority: string): Promise<string> {
  await go('authorities');
  await awaits(authority);
  await page.locator('main tbody tr', { hasText: authority }).locator('a').first().click();
  await see(W.walls);
  await again();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export async function addsScan({ page, see }: Seat): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: PNG });
  await see(W.take);
}

/** Ticks one exhibit of a dispute and nothing else, and has it made. */
export async function choosesExhibit(seat: Seat, dispute: string, exhibit: string): Promise<void> {
  await chooseOption(seat.page, seat.say(W.dispute), dispute);
  await seat.page.locator('main label', { hasText: exhibit }).first().click();
  await seat.press(W.makeBundle);
  await seat.page.getByText(HASH).waitFor();
}

/** Names the room of a mediation; without the legal duty that names it there is no button to press. */
export async function namesRoom(seat: Seat, dispute: string, duty: string): Promise<void> {
  const { page, say } = seat;
  await chooseOption(page, say(W.dispute), dispute);
  const ground = page.getByLabel(say(W.roomGround)).last();
  await ground.waitFor();
  await chooseOption(page, say(W.room), say(DISCLOSABLE_ROOMS_NAMED.mediation));
  const button = page.getByRole('button', { name: say(W.nameRoom), exact: true });
  if (await button.isEnabled()) throw new Error('A room can be named without a legal duty');
  await ground.fill(duty);
  await seat.press(W.nameRoom);
  await seat.see(FILE_STATES_NAMED.unconfirmed);
}

/** The second person says in its own words which duty names the room. */
export async function confirmsRoom(seat: Seat, duty: string): Promise<void> {
  await seat.page.getByLabel(seat.say(W.roomGround)).last().fill(duty);
  await seat.press(W.confirmRoom);
  await seat.page.getByText(HASH).nth(1).waitFor(); // beside the bundle’s
  await seat.see(duty);
}
