import type { Words } from '#messages/locale.js';
import type { OPEN_GROUPS } from '#messages/ui/open-groups.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';

export type OpenGroup = keyof typeof OPEN_GROUPS;
/** A page of its own at `/a/<slug>/<path>`. */
export type OpenPlace = {
  readonly path: string;
  readonly words: Words;
  /** What one comes for; what has none stands at the foot of every page. */
  readonly group?: OpenGroup;
  /** Where it begins, where that is not the path itself. */
  readonly from?: readonly string[];
};

export const OPEN_PLACES = [
  { path: 'guide', words: W.guide, group: 'trouble' },
  { path: 'tips', words: W.tips, group: 'trouble' },
  { path: 'help', words: W.help, group: 'trouble' },
  { path: 'contract-duties', words: W.contractDuties, group: 'prevent' },
  { path: 'risks', words: W.risks, group: 'prevent' },
  { path: 'training', words: W.training, group: 'prevent' },
  { path: 'lookup', words: W.lookup, group: 'look-up' },
  { path: 'decisions', words: W.decisions, group: 'look-up' },
  { path: 'ratings', words: W.ratings, group: 'look-up' },
  { path: 'members', words: W.members, group: 'look-up' },
  { path: 'handling', words: W.handling, group: 'rules' },
  { path: 'rulebooks', words: W.rulebooks, group: 'rules' },
  { path: 'rules', words: W.rules, group: 'rules' },
  { path: 'method', words: W.method, group: 'rules' },
  { path: 'document', words: W.document, group: 'check' },
  { path: 'deposits', words: W.depositCheck, group: 'check', from: ['deposits', 'check'] },
  { path: 'draws', words: W.draws, group: 'check' },
  { path: 'log-heads', words: W.logHeads, group: 'check' },
  { path: 'bulletins', words: W.bulletins, group: 'news' },
  { path: 'statistics', words: W.statistics, group: 'news' },
  { path: 'open-data', words: W.openData, group: 'news' },
  { path: 'personal-data', words: W.personalData },
  { path: 'accessibility', words: W.accessibility },
] as const satisfies readonly OpenPlace[];

const PLACES: readonly OpenPlace[] = OPEN_PLACES;
/** The places of one group, or those at the foot. */
export const placesOf = (group: OpenGroup | undefined): readonly OpenPlace[] =>
  PLACES.filter((place) => place.group === group);
/** The steps below the association's own address. */
export const stepsTo = ({ path, from = [path] }: OpenPlace): readonly string[] => from;

const PATHS: ReadonlySet<string> = new Set(OPEN_PLACES.map(({ path }) => path));
/** Whether an address is one of these pages. */
export const isOpenAddress = (pathname: string): boolean => {
  const [, a, association = '', path = ''] = pathname.split('/');
  return a === 'a' && association !== '' && PATHS.has(path);
};
