import type { Calendar } from '../calendar/calendar.js';
import type { BulletinCommand, DraftBulletin } from './commands.js';
import type { BulletinEvent } from './events.js';
import type { Bulletin, Bulletins, BulletinStage } from './state.js';

/** What a decision about bulletins rests on. */
export type BulletinFile = {
  readonly bulletins: Bulletins;
  readonly isOfficer: boolean;
  /** For which parties, or which platform, the actor speaks as it itself. */
  readonly isSelf: (namedId: string) => boolean;
  /** Entries of the bulletin whose source no longer carries them; looked up when it is announced or published. */
  readonly uncarried: readonly string[];
  /** Entries that name somebody for whom nobody here reads; looked up at the same times. */
  readonly unread: readonly string[];
  /** Of the whole as it stands. */
  readonly hashOf: (bulletin: Bulletin) => string;
  readonly calendar: Calendar;
};

export type BulletinRule<C> = {
  /** `person`: a natural person that an entry names, which alone agrees to it. */
  readonly by: 'officer' | 'named' | 'person';
  readonly during: readonly BulletinStage[];
  readonly decide: (command: C, one: Bulletin, file: BulletinFile) => readonly BulletinEvent[];
};
export type LaterBulletinCommand = Exclude<BulletinCommand, DraftBulletin>;
export type BulletinRules<C extends LaterBulletinCommand> = {
  readonly [T in C['type']]: BulletinRule<Extract<C, { type: T }>>;
};
