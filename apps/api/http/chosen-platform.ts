import type { Staffing } from '#application/access/platform-people.js';
import { HttpProblem, invalid } from './http-problem.js';
import type { Asker } from './identity.js';

/** The header by which somebody who works for several platforms says for which of them it acts in this request. */
export const PLATFORM_HEADER = 'Parley-Platform';

/**
 * The platform of the header, else the only one. Throws HttpProblem OfficeNotHeld for one that this
 * person does not work for; its facts name those that it does.
 */
export function chosenPlatform(
  staffings: readonly Staffing[],
  header: string | readonly string[] | undefined,
): Staffing | undefined {
  if (header === undefined) return staffings.length === 1 ? staffings[0] : undefined;
  const chosen = staffings.find(({ platformId }) => platformId === header);
  const held = staffings.map(({ platformId }) => platformId).join(', ');
  if (!chosen) throw new HttpProblem('OfficeNotHeld', { facts: { office: 'platform-staff', held } });
  return chosen;
}

/** Platforms are never mixed: with several, one has to be named. */
export const assertChosen = ({ staffings = [], staffing }: Asker): void => {
  if (staffings.length > 1 && !staffing) throw invalid(PLATFORM_HEADER, 'missing');
};
