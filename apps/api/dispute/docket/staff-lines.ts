import { namesOfAccounts } from '#application/party/account-parties.js';
import { PRIORITIES } from '#domain/dispute/intake/charge/task-priority.js';
import type { Waiter } from '#domain/dispute/waits-for.js';
import type { RightKind } from '#domain/rulebook/right-kinds.js';
import type { DocketLine } from '#read-models/find-docket-lines.js';
import { teamOf, type TeamOfOfficers } from '#read-models/find-teams.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import type { DisputeLine, LineName, LineRight } from './dispute-line.dto.js';
import { namedParties, wordsOfParties } from './line-parties.js';
import { openLineWords, type LineWords } from './line-words.js';

/** The docket's lines with their words, as the staff have them. */
export async function staffLines(
  tenant: Caller['tenant'],
  lines: readonly DocketLine[],
  teams: readonly TeamOfOfficers[],
): Promise<readonly DisputeLine[]> {
  if (lines.length === 0) return [];
  const people = wordsOfParties(lines.flatMap(({ parties }) => parties));
  const [words, owners] = await Promise.all([
    openLineWords(tenant, {
      partyIds: people.partyIds,
      contentIds: lines
        .flatMap(({ firstLocatorId, rightContentId }) => [
          ...(firstLocatorId === undefined ? [] : [firstLocatorId]),
          ...(rightContentId === undefined ? [] : [rightContentId]),
        ])
        .concat(people.contentIds),
      platformIds: lines.flatMap(({ platformIds }) => platformIds),
    }),
    namesOfAccounts(
      tenant,
      lines.flatMap(({ ownerId }) => ownerId ?? []),
    ),
  ]);
  return lines.map((line) => staffLine(line, { words, owners, teams }));
}

type Known = {
  readonly words: LineWords;
  readonly owners: ReadonlyMap<string, string>;
  readonly teams: readonly TeamOfOfficers[];
};

const staffLine = (line: DocketLine, { words, owners, teams }: Known): DisputeLine => {
  const { disputeId, number, stage, filedAt, nextDueAt, nextDueSubject, nextDueClause, openTasks, reference } = line;
  const { ownerId, priority, riskPoints, firstLocatorId } = line;
  const team = ownerId === undefined ? undefined : teamOf(teams, ownerId);
  const { title, url, externalId } = firstLocatorId === undefined ? {} : words.item(firstLocatorId);
  return given({
    disputeId,
    number,
    stage,
    filedAt,
    nextDueAt,
    nextDue:
      nextDueAt !== undefined && nextDueSubject !== undefined && nextDueClause !== undefined
        ? { at: nextDueAt, subject: nextDueSubject, clause: nextDueClause }
        : undefined,
    parties: namedParties(line.parties, words),
    items: given({
      count: line.itemCount,
      first: firstLocatorId === undefined ? undefined : given({ title, url, externalId }),
    }),
    platforms: namedPlatforms(line.platformIds, words),
    right: rightOf(line.rightKind, line.rightContentId, words),
    reference,
    owner: ownerId === undefined ? undefined : { id: ownerId, name: owners.get(ownerId) ?? '' },
    team: team && { id: team.teamId, name: team.name },
    waitingFor: line.waitingFor as Waiter,
    priority: priority === undefined ? undefined : PRIORITIES[priority],
    risk: riskPoints === undefined ? undefined : { points: riskPoints, codes: line.riskCodes },
    tags: line.tags,
    openTasks,
  }) as DisputeLine;
};

export const namedPlatforms = (ids: readonly string[], words: LineWords): LineName[] =>
  ids.map((id) => ({ id, name: words.platform(id) ?? '' }));

export const rightOf = (
  kind: string | undefined,
  contentId: string | undefined,
  words: LineWords,
): LineRight | undefined => {
  if (kind === undefined) return undefined;
  const { name, registrationNumber } = contentId === undefined ? {} : words.right(contentId);
  return given({ kind: kind as RightKind, name, number: registrationNumber });
};
