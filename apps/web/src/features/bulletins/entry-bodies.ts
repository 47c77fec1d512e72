import type {
  BulletinBreachCandidate,
  BulletinDecisionCandidate,
  BulletinEntryBody,
  DeskBulletin,
  DeskBulletinEntry,
  ReviseBulletinBody,
} from '../../client/types.gen.js';

const none = () => ({ 'zh-CN': '', en: '' });
export const NO_TEXT: ReviseBulletinBody = { title: none(), lead: none(), entries: [] };

export const ofBreach = ({ memberId, allegationId, until }: BulletinBreachCandidate): BulletinEntryBody => ({
  ...{ source: 'member-breach', memberId, allegationId, text: none(), shownUntil: until },
});
export const ofDecision = ({ publicationId }: BulletinDecisionCandidate): BulletinEntryBody => ({
  ...{ source: 'decision', publicationId, text: none(), shownUntil: '' },
});
export const ofAuthority = (): BulletinEntryBody => ({
  ...{ source: 'authority', name: '', namesPerson: false, body: '', number: '', publishedOn: '', address: '' },
  ...{ text: none(), shownUntil: '' },
});

const ofEntry = (entry: DeskBulletinEntry): BulletinEntryBody => {
  const { source, memberId, allegationId, publicationId, publicSource: at, risks = [], named, partyId } = entry;
  return {
    ...{ source, text: entry.text ?? none(), shownUntil: entry.shownUntil ?? '', risks },
    ...(source === 'member-breach' && memberId && allegationId && { memberId, allegationId }),
    ...(source === 'decision' && publicationId && { publicationId }),
    ...(source === 'authority' && at && { ...at, name: entry.name ?? '', namesPerson: named === 'person' }),
    ...(source === 'authority' && partyId && { partyId }),
  };
};
/** What a draft says, as it is sent again. */
export const bodyOf = ({ title, lead, entries }: DeskBulletin): ReviseBulletinBody => ({
  ...{ title, lead, entries: entries.map(ofEntry) },
});

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';
/** Whether nothing is missing; the API says the rest. */
export const isWhole = ({ title, lead, entries }: ReviseBulletinBody): boolean =>
  [title['zh-CN'], title.en, lead['zh-CN'], lead.en].every(isSaid) &&
  entries.every(
    ({ text, shownUntil, source, name, body, number, publishedOn, address, namesPerson, partyId }) =>
      [text['zh-CN'], text.en, shownUntil].every(isSaid) &&
      (source !== 'authority' ||
        ([name, body, number, publishedOn, address].every(isSaid) && (namesPerson !== true || isSaid(partyId)))),
  );
