import type { LiveStream } from '#domain/dispute/core/live-stream.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { LINKED_BY } from '#domain/dispute/core/exhibit-links.js';
import { notedOf } from '#domain/dispute/service/evidence/notes.js';
import type { Exhibit, ExhibitNotes } from '#domain/dispute/service/evidence/state.js';
import { seesLink } from '#domain/dispute/visibility/sees-link.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import { given } from '../../given.js';
import { viewDuties } from './duties-told.js';
import { viewLiveStream } from '../../intake/filing/live-stream.js';

type Words = ReadonlyMap<string, string | undefined>;
type Known = Pick<Exhibit, 'evidenceId' | 'descriptionContentId' | 'liveStream'>;

/** What was said of its place in a live stream, oldest first. */
const livesOf = ({ liveStream }: Known, { liveStreams = [] }: ExhibitNotes): readonly LiveStream[] => [
  ...(liveStream ? [liveStream] : []),
  ...liveStreams,
];

/** The words of an exhibit that have to be opened to show it. */
export const wordsOf = (exhibit: Known, dispute: Dispute): readonly string[] => {
  const notes = notedOf(dispute, exhibit.evidenceId);
  return [
    exhibit.descriptionContentId,
    ...livesOf(exhibit, notes).map(({ wordsContentId }) => wordsContentId),
    ...(notes.duties ?? []).flatMap(({ wordsContentId }) => wordsContentId ?? []),
    ...(notes.ruling ? [notes.ruling.reasonContentId] : []),
    ...(notes.answers ?? []).map(({ textContentId }) => textContentId),
  ];
};

/** What is known of an exhibit since it was named, as far as this viewer may know it. */
export const viewNotes = (exhibit: Known, visibility: Visibility, dispute: Dispute, words: Words) => {
  const { links = {}, late, ruling, answers = [], ...notes } = notedOf(dispute, exhibit.evidenceId);
  const duties = notes.duties?.map((told) => viewDuties(told, words));
  const lives = livesOf(exhibit, notes).map((live) => viewLiveStream(live, words));
  return {
    liveStream: lives.at(-1),
    earlierLiveStreams: lives.length > 1 ? lives.slice(0, -1) : undefined,
    duties: duties?.at(-1),
    earlierDuties: duties && duties.length > 1 ? duties.slice(0, -1) : undefined,
    links: LINKED_BY.flatMap((by) =>
      (links[by] ?? []).filter((link) => seesLink(link, visibility, dispute)).map((link) => ({ by, ...link })),
    ),
    late: late && {
      ...late,
      ...(ruling && { ruling: viewRuling(ruling, words) }),
      answers: answers.map(({ partyId, answeredAt, textContentId }) =>
        given({ partyId, answeredAt, text: words.get(textContentId) }),
      ),
    },
  };
};

const viewRuling = ({ admitted, by, ruledAt, reasonContentId }: NonNullable<ExhibitNotes['ruling']>, words: Words) =>
  given({ admitted, by, ruledAt, reason: words.get(reasonContentId) });
