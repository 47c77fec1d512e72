import { ANSWERS } from '#domain/guide/questions.js';
import { checked, type Fault } from '../dispute/fields/checked.js';

const KNOWN: Readonly<Record<string, readonly string[] | undefined>> = ANSWERS;

const answersFault = (value: unknown): Fault | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'not-an-object' };
  for (const [question, answer] of Object.entries(value)) {
    const allowed = Object.hasOwn(KNOWN, question) ? KNOWN[question] : undefined;
    if (!allowed) return { code: 'not-in-list', allowed: Object.keys(KNOWN) };
    if (typeof answer !== 'string' || !allowed.includes(answer)) return { code: 'not-in-list', allowed };
  }
  return undefined;
};

/** What was answered in the public guide: by question, as it names both. */
export const GuideAnswers = (): PropertyDecorator =>
  checked(
    { description: 'What you answered in the guide before, by question, if it is to be told', optional: true },
    {
      fault: answersFault,
      schema: {
        type: 'object',
        additionalProperties: { type: 'string' },
        example: { who: 'right-holder', matter: 'mark' },
      },
    },
  );
