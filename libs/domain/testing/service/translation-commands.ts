import type { DisputeCommand } from '../../dispute/actions.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Original, TranslationFinding, Translator } from '../../dispute/service/translation/events.js';
import type { Actor } from '../../kernel/message.js';
import { paper, shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

type Data<T extends DisputeCommand['type']> = Extract<DisputeCommand, { type: T }>['data'];

export const certificate: Original = { kind: 'exhibit', id: 'e1' };
export const agency: Translator = {
  kind: 'organisation',
  nameContentId: 'agency',
  qualificationContentId: 'listed by a court',
};

export const newestTranslation = ({ translations }: Dispute): string => Object.keys(translations).at(-1) ?? 'none';

const command = <T extends DisputeCommand['type']>(type: T, at: string, by: Actor, data: Data<T>): Step =>
  ({ type, data, by, at: shanghai(at) }) as unknown as Step;
const onNewest =
  (type: DisputeCommand['type'], at: string, by: Actor, data: object): Step =>
  (dispute) =>
    ({ type, data: { translationId: newestTranslation(dispute), ...data }, by, at: shanghai(at) }) as DisputeCommand;

export const askForTranslation = (
  at: string,
  by: Actor,
  of: Original = certificate,
  more: Partial<Data<'AskForTranslation'>> = {},
): Step => command('AskForTranslation', at, by, { of, from: 'en', into: 'zh', ...more });
export const fileTranslation = (
  at: string,
  by: Actor,
  of: Original = certificate,
  more: Partial<Data<'FileTranslation'>> = {},
): Step =>
  command('FileTranslation', at, by, {
    ...{ of, from: 'en', into: 'zh', translator: agency, evidence: paper('translated') },
    ...more,
  });
export const deliverTranslation = (at: string, by: Actor, file = 'translated', translator = agency): Step =>
  onNewest('DeliverTranslation', at, by, { translator, evidence: paper(file) });
export const checkTranslation = (at: string, by: Actor, finding: TranslationFinding = 'faithful'): Step =>
  onNewest('CheckTranslation', at, by, { finding, noteContentId: 'compared' });
export const contestTranslation = (at: string, by: Actor): Step =>
  onNewest('ContestTranslation', at, by, {
    ...{ passageContentId: 'braided', reasonContentId: 'it says woven', proposalContentId: 'woven' },
  });
