import type { Decision } from '#domain/dispute/panel/decision/state.js';
import { given } from '../../given.js';
import type { ClarificationView } from '../after-decision/clarification.dto.js';
import type { Shown } from './view-submissions.js';
import type { Text } from './view-made.js';

type Of<T extends Shown['type']> = Extract<Shown, { type: T }>['data'];

/** What parties asked about a decision that went out, as far as the viewer saw it asked, and how it was answered. */
export const viewClarifications = (
  events: readonly Shown[],
  { clarifications = {} }: Pick<Decision, 'clarifications'>,
  text: Text,
): readonly ClarificationView[] => {
  const all = <T extends Shown['type']>(type: T): readonly Of<T>[] =>
    events.flatMap((event) => (event.type === type ? [event.data as Of<T>] : []));
  const answers = new Map(
    [
      ...all('DecisionCorrected').map((one) => [one.clarificationId, one.textContentId] as const),
      ...all('DecisionClarified').map((one) => [one.clarificationId, one.textContentId] as const),
      ...all('ClarificationRefused').map((one) => [one.clarificationId, one.reasonContentId] as const),
    ].filter(([id]) => id !== undefined),
  );
  return all('ClarificationRequested').map(
    ({ clarificationId, partyId, wish, textContentId, requestedAt, answerDue }) => {
      const { answered } = clarifications[clarificationId] ?? {};
      return given({
        clarificationId,
        partyId,
        wish,
        statement: text(textContentId),
        requestedAt,
        answerDueAt: answered === undefined ? answerDue.dueAt : undefined,
        answered,
        answer: text(answers.get(clarificationId)),
      }) as ClarificationView;
    },
  );
};
