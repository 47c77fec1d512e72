import { loadDispute } from '#application/dispute/disputes.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { isOthers, isOwed, isToCheck } from '#domain/dispute/files/translation-acted-on.js';
import { codeOfNumber } from '#domain/dispute/service/evidence/exhibit-number.js';
import { governingText, openContests, statusOf } from '#domain/dispute/service/translation/standing.js';
import type { Translation, TranslationVersion } from '#domain/dispute/service/translation/state.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { translatesAs, translationsSeen } from '#domain/dispute/visibility/sees-translation.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

type Words = ReadonlyMap<string, string | undefined>;

/** Every translation whose original the viewer may see, as far as it may know of it. */
export async function listTranslations({ actor, tenant }: Caller, disputeId: string): Promise<object> {
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = translationsSeen(visibility, dispute);
  if (seen.length === 0) return { items: [] };
  const { rulebook } = rulebookOf(dispute);
  const words = await tenant.vault.open(seen.flatMap(([, translation]) => wordsOf(translation)));
  const places = seesPart(visibility, 'counts');
  const who = translatesAs(visibility, dispute);
  const isParty = who !== undefined && who !== 'association' && who !== 'panel';
  return {
    items: seen.map(([translationId, translation]) => {
      const { of, from, into, asked, versions } = translation;
      const number = of.kind === 'exhibit' ? dispute.exhibitNumbers[of.id] : undefined;
      return given({
        translationId,
        of,
        originalNumber: number && codeOfNumber(number, places),
        from,
        into,
        status: statusOf(translation),
        governs: governingText(translation, rulebook),
        asked: asked && viewAsked(asked, words),
        versions: versions.toReversed().map((one) => viewVersion(one, dispute, words)),
        owed: who !== undefined && isOwed(translation, who),
        mayCheck: who === 'association' && isToCheck(translation),
        mayContest: isParty && isOthers(translation, who),
      });
    }),
  };
}

const wordsOf = ({ asked, versions }: Translation): readonly string[] =>
  [
    asked?.noteContentId,
    ...versions.flatMap(({ translator, said }) => [
      translator.nameContentId,
      translator.qualificationContentId,
      ...said.flatMap((one) =>
        'finding' in one ? [one.noteContentId] : [one.passageContentId, one.reasonContentId, one.proposalContentId],
      ),
    ]),
  ].filter((id) => id !== undefined);

const viewAsked = ({ askedBy, askedOf, askedAt, noteContentId }: NonNullable<Translation['asked']>, words: Words) =>
  given({ askedBy, askedOf, askedAt, note: noteContentId === undefined ? undefined : words.get(noteContentId) });

const viewVersion = (one: TranslationVersion, { exhibits }: Dispute, words: Words): object => {
  const { version, evidenceId, deliveredBy, deliveredAt, translator, said } = one;
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : words.get(id));
  const open = new Set(openContests(one));
  return {
    ...{ version, evidenceId, deliveredBy, deliveredAt },
    translator: given({
      kind: translator.kind,
      name: text(translator.nameContentId),
      qualification: text(translator.qualificationContentId),
    }),
    here: exhibits[evidenceId]?.stored !== undefined,
    contests: said.flatMap((word) =>
      'finding' in word
        ? []
        : [
            given({
              contestedBy: word.contestedBy,
              contestedAt: word.contestedAt,
              passage: text(word.passageContentId),
              reason: text(word.reasonContentId),
              proposal: text(word.proposalContentId),
              open: open.has(word),
            }),
          ],
    ),
    checks: said.flatMap((word) =>
      'finding' in word
        ? [given({ finding: word.finding, checkedAt: word.checkedAt, note: text(word.noteContentId) })]
        : [],
    ),
  };
};
