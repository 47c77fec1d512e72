import type { RespondentPosition } from '#domain/rulebook/item-kinds.js';
import type { RespondentRole } from '#domain/dispute/core/respondent.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Entry } from '#event-store/prepare.js';
import { entryOf } from '#application/command-handler/command-handler.js';
import { identityKey } from '#application/party/parties.js';
import { given } from '../../given.js';
import type { Texts } from '../../texts.js';
import type { RespondentBody } from './complaint-parts.dto.js';
import type { FoundParty } from './find-parties.js';

/** One party that is complained of, whatever names it was given: notices to one person are merged (practice P1). */
export type Merged = {
  readonly respondentId: string;
  readonly roles: readonly RespondentRole[];
  readonly position?: RespondentPosition;
  readonly named: readonly RespondentBody[];
  readonly found: FoundParty;
};

export const mergeRespondents = (
  respondents: readonly RespondentBody[],
  found: readonly FoundParty[],
): readonly Merged[] => {
  const merged = new Map<string, Merged>();
  respondents.forEach((body, i) => {
    const party = found[i];
    if (!party) throw new Error('Every respondent is a party');
    const before = merged.get(party.partyId);
    const position = before?.position ?? body.position;
    merged.set(party.partyId, {
      respondentId: party.partyId,
      ...(position && { position }),
      roles: [...new Set([...(before?.roles ?? []), ...body.roles])],
      named: [...(before?.named ?? []), body],
      found: before?.found ?? party,
    });
  });
  return [...merged.values()];
};

const detailsOf = ({ name, mail, account }: RespondentBody) =>
  given({ name, mail, account: account && { platformId: account.platformId, handle: account.handle } });

/** What the filer said of a party, under that person's own key. */
export const collectDetails = ({ respondentId, named }: Merged, texts: Texts): (() => string) => {
  const [first, ...others] = named.map(detailsOf);
  return texts.add(identityKey(respondentId), JSON.stringify({ ...first, ...(others.length > 0 && { also: others }) }));
};

/** A party never heard of is noted with the complaint, and its account linked, in the same set. */
export const collectParty = (
  { respondentId, named: [first], found }: Merged,
  texts: Texts,
  by: Actor,
  at: Instant,
): (() => readonly Entry[]) => {
  if (!found.partyStream || !first) return () => [];
  const { partyStream, accountStream, platformId } = found;
  const identity = texts.add(identityKey(respondentId), JSON.stringify(given({ name: first.name, mail: first.mail })));
  return () => {
    const facts = { kind: 'unknown', source: 'complaint', identityContentId: identity() };
    const noted = { type: 'PartyNoted', data: facts } as const;
    const linked = { type: 'PlatformAccountLinked', data: { platformId, partyId: respondentId } } as const;
    return [
      entryOf('party', partyStream, [noted], { type: 'NoteParty', by, at }),
      ...(accountStream
        ? [entryOf('platform-account', accountStream, [linked], { type: 'LinkPlatformAccount', by, at })]
        : []),
    ];
  };
};
