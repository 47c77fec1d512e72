import { isOver } from '../calendar/uncertain.js';
import { refuse } from '../kernel/refusal.js';
import type { AnnounceNamings, AnswerNamingObjection, ObjectToNaming } from './commands.js';
import { hadHandIn, isObjectionOpen, untoldEntries } from './hearing.js';
import { namingObjectionDue } from './periods.js';
import type { BulletinRules } from './rule.js';

/** Whoever will be named is told before, can object, and is answered by somebody who had no hand in it. */
export const ANNOUNCING: BulletinRules<AnnounceNamings | ObjectToNaming | AnswerNamingObjection> = {
  AnnounceNamings: {
    by: 'officer',
    during: ['draft'],
    decide: ({ data: { bulletinId, elsewhere = {} }, by, at }, one, { uncarried, unread, calendar }) => {
      const untold = untoldEntries(one, unread);
      if (untold.length === 0) refuse('NothingNamed', { field: 'entries' });
      const lost = untold.find(({ entryId }) => uncarried.includes(entryId));
      if (lost) refuse('EntryNotCarried', { name: lost.entryId });
      const objectionDue = namingObjectionDue(calendar, at);
      return untold.map((entry) => {
        const { entryId, hash } = entry;
        const how = (): string => elsewhere[entryId] ?? refuse('EntryMissing', { field: 'elsewhere' });
        const isElsewhere = unread.includes(entryId);
        const told = { bulletinId, entryId, hash, objectionDue, ...(isElsewhere && { elsewhereContentId: how() }) };
        return { type: 'NamingAnnounced', data: { ...told, announcerId: by.id, announcedAt: at } } as const;
      });
    },
  },
  ObjectToNaming: {
    by: 'named',
    during: ['draft'],
    decide: ({ data, by, at }, { hearings }, { calendar }) => {
      const { announced, objection } = hearings[data.entryId] ?? refuse('NotFound');
      const received = announced.hash;
      if (data.hash !== received) refuse('HashDiffers', { named: data.hash, received });
      if (objection) refuse('AnsweredAlready');
      if (isOver(announced.objectionDue, at, calendar)) refuse('DeadlinePassed', { field: 'entryId' });
      return [{ type: 'NamingObjected', data: { ...data, objectorId: by.id, objectedAt: at } }];
    },
  },
  AnswerNamingObjection: {
    by: 'officer',
    during: ['draft'],
    decide: ({ data, by, at }, one) => {
      if (!one.hearings[data.entryId]) refuse('NotFound');
      if (!isObjectionOpen(one, data.entryId)) refuse('AnsweredAlready');
      if (hadHandIn(one, data.entryId, by.id)) refuse('SecondPersonNeeded');
      return [{ type: 'NamingObjectionAnswered', data: { ...data, answererId: by.id, answeredAt: at } }];
    },
  },
};
