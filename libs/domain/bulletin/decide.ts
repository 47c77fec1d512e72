import { localDateAt } from '../calendar/local-date.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { assertEntries, BULLETIN_ACTIONS } from './actions.js';
import type { BulletinCommand } from './commands.js';
import type { BulletinEvent } from './events.js';
import {
  assertNotLeftOut,
  hadHandIn,
  hearingWaitOf,
  isObjectionOpen,
  type LookedUp,
  namedIdOf,
  untoldEntries,
} from './hearing.js';
import type { BulletinFile, BulletinRule, LaterBulletinCommand } from './rule.js';
import { allEntries, bulletinStage, type Bulletin } from './state.js';

const isNamed = (
  one: Bulletin,
  entryId: string,
  { isSelf }: BulletinFile,
  by: BulletinRule<BulletinCommand>['by'],
): boolean =>
  allEntries(one).some((entry) => {
    if (entry.entryId !== entryId || (by === 'person' && entry.named !== 'person')) return false;
    const namedId = namedIdOf(entry);
    return namedId !== undefined && isSelf(namedId);
  });

/** To whoever is not of the staff there is no bulletin but in what names it. */
export const decideBulletin = (command: BulletinCommand, file: BulletinFile): readonly BulletinEvent[] => {
  const { by, at } = command;
  if (command.type === 'DraftBulletin') {
    if (!file.isOfficer) refuse('NotFound');
    const { data } = command;
    if (data.until >= localDateAt(at)) refuse('InstantImplausible', { field: 'month' });
    const told = Object.values(file.bulletins).find(
      (one) => !one.dropped && one.from <= data.until && data.from <= one.until,
    );
    if (told) refuse('PeriodToldAlready', { field: 'month', from: told.from, until: told.until });
    assertEntries(data.entries, at);
    assertNotLeftOut(file.bulletins, data.entries);
    return [{ type: 'BulletinDrafted', data: { ...data, drafterId: by.id, draftedAt: at } }];
  }
  const one = file.bulletins[command.data.bulletinId] ?? refuse('NotFound');
  const rule = BULLETIN_ACTIONS[command.type] as (typeof BULLETIN_ACTIONS)['WithdrawNamingConsent'];
  const may =
    rule.by === 'officer'
      ? file.isOfficer
      : 'entryId' in command.data && isNamed(one, command.data.entryId, file, rule.by);
  if (!may) refuse('NotFound');
  const stage = bulletinStage(one);
  if (!rule.during.includes(stage)) refuse('WrongStage', { stage });
  return rule.decide(command as never, one, file); // the table ties the command to its type
};

/** Whether this officer may answer what was objected to an entry: somebody who neither wrote nor announced it. */
export const mayAnswerObjection = (one: Bulletin, entryId: string, id: string): boolean =>
  isObjectionOpen(one, entryId) && !hadHandIn(one, entryId, id);

/** What an officer may do with a bulletin now, from the table that guards the commands. */
export const allowedBulletinActions = (
  one: Bulletin,
  { id }: Actor,
  at: Instant,
  file: LookedUp,
): readonly LaterBulletinCommand['type'][] =>
  (Object.keys(BULLETIN_ACTIONS) as LaterBulletinCommand['type'][]).filter((type) => {
    const { by, during } = BULLETIN_ACTIONS[type];
    if (by !== 'officer' || !during.includes(bulletinStage(one))) return false;
    if (type === 'PublishBulletin')
      return (
        !one.authors.includes(id) && one.entries.every((entry) => hearingWaitOf(one, entry, at, file) === undefined)
      );
    if (type === 'AnnounceNamings') return untoldEntries(one, file.unread).length > 0;
    if (type === 'AnswerNamingObjection')
      return one.entries.some(({ entryId }) => mayAnswerObjection(one, entryId, id));
    if (type === 'ApproveEntryCorrection')
      return one.entries.some(({ correction, removed }) => !removed && correction && correction.proposerId !== id);
    return true;
  });
