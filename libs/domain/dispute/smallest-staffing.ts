import { EXCLUDES, type Office } from './core/offices.js';

/** Which role of an account, and which list of the association, somebody needs for a part. */
export const STAFF_ROLES = ['case-manager', 'mediator', 'expert'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

type Part = { readonly office: Office; readonly about?: string; readonly role: StaffRole };

/**
 * All that has to be done by a hand of its own, where one dispute goes the whole way: notice, mediation, a panel of
 * one, a challenge, a grave decision, its review, a finding of bad faith and the appeal against it. Not more than one
 * panelist each, as the rulebooks let a panel be.
 */
export const PARTS = {
  handling: { office: 'case-manager', about: 'panel:1', role: 'case-manager' },
  mediating: { office: 'mediator', role: 'mediator' },
  'sitting-first': { office: 'expert', about: 'panel:1', role: 'expert' },
  'sitting-on-review': { office: 'expert', about: 'panel:1', role: 'expert' },
  'deciding-challenges': { office: 'challenge-decider', role: 'case-manager' },
  'releasing-decisions': { office: 'decision-second', about: 'panel:1', role: 'case-manager' },
  'opening-reviews': { office: 'review-opener', about: 'panel:1', role: 'case-manager' },
  'finding-bad-faith': { office: 'finder', about: 'review:1', role: 'case-manager' },
  'agreeing-to-findings': { office: 'finder', about: 'review:1', role: 'case-manager' },
  'deciding-appeals': { office: 'appeal-decider', about: 'review:1', role: 'case-manager' },
  proposing: { office: 'proposer', about: 'proposal:1', role: 'case-manager' },
  seconding: { office: 'seconder', about: 'proposal:1', role: 'case-manager' },
} as const satisfies Readonly<Record<string, Part>>;
export type PartName = keyof typeof PARTS;

/** A finding takes two people: who puts it up and who agrees, though both then have touched it. */
const TWO_PEOPLE: readonly (readonly [PartName, PartName])[] = [['finding-bad-faith', 'agreeing-to-findings']];

const NAMES = Object.keys(PARTS) as readonly PartName[];

const excludes = (held: Part, sought: Part): boolean => {
  const bar = EXCLUDES[held.office][sought.office];
  return bar !== undefined && (bar.from === 'dispute' || (held.about !== undefined && held.about === sought.about));
};

/** Whether these two need two people, whichever comes first. */
export const areApart = (a: PartName, b: PartName): boolean =>
  a !== b &&
  (excludes(PARTS[a], PARTS[b]) ||
    excludes(PARTS[b], PARTS[a]) ||
    PARTS[a].role !== PARTS[b].role ||
    TWO_PEOPLE.some((pair) => pair.includes(a) && pair.includes(b)));

/** One person who is needed, with what it does in one dispute. */
export type Person = readonly PartName[];

/** The fewest people who can do all of it by the table of offices: tried with one more until they do. */
export const smallestStaffing = (): readonly Person[] => {
  for (let people = 1; people < NAMES.length; people += 1) {
    const found = assign(
      [],
      Array.from({ length: people }, () => []),
    );
    if (found) return found;
  }
  return NAMES.map((name) => [name]);
};

const assign = (done: readonly PartName[], people: readonly Person[]): readonly Person[] | undefined => {
  const next = NAMES[done.length];
  if (next === undefined) return people;
  const firstFree = people.findIndex((person) => person.length === 0);
  for (const [index, person] of people.entries()) {
    if (firstFree >= 0 && index > firstFree) break; // people who do nothing yet are alike
    if (person.some((part) => areApart(part, next))) continue;
    const found = assign(
      [...done, next],
      people.map((one, at) => (at === index ? [...one, next] : one)),
    );
    if (found) return found;
  }
  return undefined;
};

/** Somebody of the association, as far as parts hang on it. */
export type Hand = {
  readonly accountId: string;
  readonly name: string;
  /** Roles in which it can be asked now: a neutral stands on its roster, an expert with its training. */
  readonly roles: readonly StaffRole[];
  /** For whom it works, where it is listed to sit on reviews of good faith. */
  readonly organisationId?: string;
};

/** Takes part in a review of good faith, or in the appeal against what it found. */
export const sitsOnReviews = (person: Person): boolean =>
  person.some((part) => PARTS[part].office === 'finder' || PARTS[part].office === 'appeal-decider');
const decidesAppeals = (person: Person): boolean => person.includes('deciding-appeals');

/**
 * Which of the needed people this association lacks, once as many as possible are found among those it has. Whoever
 * decides appeals works for another organisation than those who find.
 */
export const lackingPeople = (hands: readonly Hand[], needed = smallestStaffing()): readonly Person[] =>
  fewest(needed, representatives(hands), undefined);

/** Of many who can do the same no more are tried than could be needed: three of the staff at most. */
const representatives = (hands: readonly Hand[]): readonly Hand[] => {
  const kinds = Map.groupBy(hands, ({ roles }) => [...roles].sort().join());
  return [...kinds.values()].flatMap((alike) =>
    [...Map.groupBy(alike, ({ organisationId }) => organisationId).values()]
      .slice(0, 4)
      .flatMap((same) => same.slice(0, 3)),
  );
};

const fewest = (
  needed: readonly Person[],
  hands: readonly Hand[],
  organisations: { readonly finders: readonly string[]; readonly appeal?: string } | undefined,
): readonly Person[] => {
  const [person, ...rest] = needed;
  if (!person) return [];
  const { finders = [], appeal } = organisations ?? {};
  const role = PARTS[person[0] ?? 'handling'].role;
  let best: readonly Person[] = [person, ...fewest(rest, hands, organisations)];
  for (const hand of hands) {
    if (best.length === 0) break;
    const { organisationId } = hand;
    if (!hand.roles.includes(role) || (sitsOnReviews(person) && organisationId === undefined)) continue;
    if (decidesAppeals(person) && finders.some((one) => one === organisationId)) continue;
    if (sitsOnReviews(person) && !decidesAppeals(person) && organisationId === appeal) continue;
    const known = !sitsOnReviews(person)
      ? organisations
      : decidesAppeals(person)
        ? { finders, ...(organisationId !== undefined && { appeal: organisationId }) }
        : { finders: [...finders, organisationId ?? ''], ...(appeal !== undefined && { appeal }) };
    const others = hands.filter((one) => one !== hand);
    const lacking = fewest(rest, others, known);
    if (lacking.length < best.length) best = lacking;
  }
  return best;
};
