import { authorKey } from '#application/dispute/author-key.js';
import { loadDispute, type LoadedDispute } from '#application/dispute/disputes.js';
import { loadTimestamps, timestampsOf, type LaidBeside } from '#application/timestamp/exhibit-timestamps.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { ExhibitNumber } from '#domain/dispute/core/exhibit-number.js';
import { codeOfNumber } from '#domain/dispute/service/evidence/exhibit-number.js';
import { exhibitsSeen, seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { numbersOf } from '#read-models/numbers-of.js';
import { findSameFiles } from '#infrastructure/files/fingerprints.js';
import type { FilmRow } from '#infrastructure/film/film-rows.js';
import type { Place } from '#infrastructure/files/place.js';
import type { Locale } from '#messages/locale.js';
import { sayExhibitNumber } from '#messages/service/exhibit-number.js';
import { tellActiveContent } from '../../../http/active-content.js';
import type { Caller } from '../../../http/caller.js';
import type { ApiParts } from '../../../http/parts.js';
import { closedFiles, noteOpened } from '../../../reading/opened.js';
import { given } from '../../given.js';
import { viewTimestamp } from '../../../deposit/view-deposit.js';
import { viewNotes, wordsOf } from './view-notes.js';

const viewNumber = (number: ExhibitNumber | undefined, places: boolean, locale: Locale): object | undefined =>
  number && {
    code: codeOfNumber(number, places),
    words: sayExhibitNumber(number, places, locale),
    side: number.side,
    series: number.series,
    ordinal: number.ordinal,
  };

const viewFilm = (film: FilmRow | undefined): object | undefined =>
  film &&
  given({
    state: film.state,
    length: film.length,
    width: film.width,
    height: film.height,
    frames: film.frames?.seconds,
    preview: film.preview?.mediaType,
  });

type Exhibit = { readonly ownerId: string; readonly sha256: string };

const translatedBy = ({ translationId = '' }: { readonly translationId?: string }, { translations }: Dispute) => {
  const { of, into } = translations[translationId] ?? {};
  return of && { translationId, kind: of.kind, id: of.id, into };
};

/** Missing where there is none: most exhibits have none. */
const viewTimestamps = (laid: readonly LaidBeside[]): readonly object[] | undefined =>
  laid.length === 0
    ? undefined
    : laid.map(({ report, depositId, addedAt }) => ({
        ...viewTimestamp(report),
        fromDeposit: depositId !== undefined,
        addedAt,
      }));

type Asker = Pick<Caller, 'actor' | 'tenant'>;

/** Every file that the viewer may see, with its words; of the rest there is no trace, not in a number either. */
export const listExhibits = async (
  parts: ApiParts,
  { actor, tenant }: Asker,
  disputeId: string,
  locale: Locale,
): Promise<Exhibits> =>
  viewExhibits(parts, { actor, tenant }, await loadDispute(tenant, disputeId, actor), disputeId, locale);

type Exhibits = { readonly items: readonly object[] };

/** The same of a dispute that is at hand. */
export async function viewExhibits(
  { shown, films }: Pick<ApiParts, 'shown' | 'films'>,
  { actor, tenant }: Asker,
  { dispute, context }: Pick<LoadedDispute, 'dispute' | 'context'>,
  disputeId: string,
  locale: Locale,
): Promise<Exhibits> {
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = exhibitsSeen(visibility, dispute);
  noteOpened(tenant, visibility.party, closedFiles(disputeId, seen));
  const places = seesPart(visibility, 'counts');
  const compares = seesPart(visibility, 'sameFiles');
  const hashes = compares ? [...new Set(seen.filter(({ stored }) => stored).map(({ sha256 }) => sha256))] : [];
  const { associationId } = tenant;
  const placeOf = ({ ownerId, sha256 }: Exhibit): Place => ({ associationId, disputeId, authorId: ownerId, sha256 });
  const kept = seen.flatMap((one) =>
    one.stored ? [{ ...one.stored, place: placeOf(one), keyName: authorKey(disputeId, one.ownerId) }] : [],
  );
  const [words, same, activeContentOf, filmOf, timestamps] = await Promise.all([
    tenant.vault.open(seen.flatMap((exhibit) => wordsOf(exhibit, dispute))),
    findSameFiles(tenant.database, tenant.secret, { associationId: tenant.associationId, disputeId, hashes }),
    tellActiveContent(shown, kept, locale),
    films.of(kept),
    loadTimestamps(tenant, disputeId),
  ]);
  const numbers = await numbersOf(tenant, [...new Set([...same.values()].flat())]);
  return {
    items: seen.map((exhibit) => {
      const { evidenceId, sha256, mediaType, ownerId, part = 'forwarded', derivedFrom, stored } = exhibit;
      const { counterNoticeId, capturedAt, descriptionContentId } = exhibit;
      return given({
        evidenceId,
        number: viewNumber(dispute.exhibitNumbers[evidenceId], places, locale),
        sha256,
        mediaType,
        ownerId,
        part,
        redacted: derivedFrom === undefined ? undefined : true,
        derivedFrom:
          derivedFrom !== undefined && seesExhibit(visibility, dispute, derivedFrom) ? derivedFrom : undefined,
        translationOf: translatedBy(exhibit, dispute),
        counterNoticeId,
        capturedAt,
        description: words.get(descriptionContentId),
        ...viewNotes(exhibit, visibility, dispute, words),
        content:
          stored &&
          given({
            ...stored,
            activeContent: activeContentOf(placeOf({ ownerId, sha256 })),
            film: viewFilm(filmOf(placeOf({ ownerId, sha256 }))),
          }),
        elsewhere: compares ? (same.get(sha256) ?? []) : undefined,
        elsewhereNumbers: compares ? (same.get(sha256) ?? []).map((id) => numbers.get(id) ?? '') : undefined,
        timestamps: viewTimestamps(timestampsOf(timestamps, evidenceId)),
      });
    }),
  };
}
