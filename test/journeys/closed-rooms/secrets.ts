import type { Client } from '../../stories/kit/client.js';
import type { Spoken } from './canary.js';
import type { Words } from './words.js';

const OTHER_SIDE = 'the other side of a caucus';
const MEDIATOR = 'the mediator of another dispute';
const STAFF = 'the case manager';
const COMPLAINANT = 'the one who complained';
const PANELIST = 'a panelist';
const ADMINISTRATOR = 'an administrator';

/** What was said, and which of the readers may know it; all the others may not. */
const secretsOf = ({
  haggled,
  agreed,
  joint,
  caucus,
  panel,
  elsewhere: { contacts, facts, drawn, asked, told },
}: Spoken): readonly Secret[] => [
  { words: haggled, known: [OTHER_SIDE, COMPLAINANT] },
  { words: agreed, known: [STAFF, OTHER_SIDE, COMPLAINANT], onPaper: true },
  { words: joint, known: [OTHER_SIDE, MEDIATOR, COMPLAINANT] },
  { words: caucus, known: [MEDIATOR, COMPLAINANT] },
  { words: contacts.anas, known: [STAFF, MEDIATOR, COMPLAINANT] },
  { words: contacts.bens, known: [STAFF, MEDIATOR, OTHER_SIDE] },
  { words: facts, known: [OTHER_SIDE, MEDIATOR, COMPLAINANT] },
  { words: drawn, known: [STAFF, OTHER_SIDE, MEDIATOR, COMPLAINANT], onPaper: true },
  { words: asked, known: [STAFF, OTHER_SIDE] },
  { words: told, known: [STAFF, OTHER_SIDE, 'the platform'] },
  { words: panel.confided, known: [MEDIATOR, COMPLAINANT] },
  // beside the panel's file: offers, what was settled and how it was kept, what the mediator wrote down
  { words: panel.haggled, known: [OTHER_SIDE, COMPLAINANT] },
  { words: panel.settled, known: [STAFF, OTHER_SIDE, COMPLAINANT], onPaper: true },
  { words: panel.performed, known: [STAFF, OTHER_SIDE, COMPLAINANT], onPaper: true },
  { words: panel.facts, known: [OTHER_SIDE, MEDIATOR, COMPLAINANT] },
  { words: panel.drawn, known: [STAFF, OTHER_SIDE, MEDIATOR, COMPLAINANT], onPaper: true },
  { words: panel.answered, known: [STAFF, OTHER_SIDE, COMPLAINANT], onPaper: true },
  ...[panel.talked, panel.drafted, panel.revealed].map((words) => ({ words, known: [PANELIST] })),
  // the panel itself learns it with the last ballot, or signature
  ...[panel.sealed, panel.dissent].map((words) => ({ words, known: [] })),
  { words: panel.contested, known: [STAFF, OTHER_SIDE, ADMINISTRATOR] },
  { words: panel.rated, known: [STAFF, OTHER_SIDE, ADMINISTRATOR], inTables: true },
  { words: panel.suspected, known: [STAFF, OTHER_SIDE] },
  { words: panel.signalled, known: [STAFF], inTables: true },
];

type Secret = {
  readonly words: Words;
  readonly known: readonly string[];
  /** Letters to its parties may tell it. */ readonly onPaper?: true;
  /** No words of a person, but what is reckoned from the log: its tables may hold it. */ readonly inTables?: true;
};

const wordsOf = (secrets: readonly Secret[]): readonly string[] =>
  secrets.flatMap(({ words }) => words.said.map(({ word }) => word));

/** All words of all secrets, those apart that stand on papers which their parties get. */
export const closedWords = (spoken: Spoken) => {
  const {
    papers = [],
    words = [],
    reckoned = [],
  } = Object.groupBy(secretsOf(spoken), ({ onPaper, inTables }) =>
    onPaper ? 'papers' : inTables ? 'reckoned' : 'words',
  );
  return { words: wordsOf(words), papers: wordsOf(papers), reckoned: wordsOf(reckoned) };
};

/**
 * Everybody but those who were told, and of those who were told something each with the rest. Ben is a stranger to
 * Ana's caucus, a mediator to a negotiation, Ana to what Ben says of her, a panelist to all but its panel.
 */
export const readersOf = ({
  cast: { outsiders, people, max, experts },
}: Spoken): readonly (readonly [string, Client])[] => [
  ...Object.entries(outsiders),
  [OTHER_SIDE, people.ben.client],
  [MEDIATOR, max.client],
  [COMPLAINANT, people.ana.client],
  [PANELIST, experts[2].client],
];

/** What this reader may not know. */
export const keptFrom = (spoken: Spoken, who: string): readonly string[] =>
  wordsOf(secretsOf(spoken).filter(({ known }) => !known.includes(who)));
