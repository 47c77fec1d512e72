import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { Evidence } from '../core/evidence.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import type { Subject } from '../core/subject.js';
import type { Language } from '../../rulebook/language.js';
import { checkEvidence } from '../service/evidence/check-evidence.js';
import type { Original, Translator } from '../service/translation/events.js';
import { visibilityOf } from '../visibility/visibility.js';
import {
  isClosed,
  isOwed,
  originalSeen,
  ownerOf,
  someTranslation,
  translates,
  translationNamed,
} from './translation-acted-on.js';

type Made = { readonly translator: Translator; readonly evidence: Evidence };

export type FileTranslation = Command<
  'FileTranslation',
  Made & { readonly of: Original; readonly from: Language; readonly into: Language }
>;
export type DeliverTranslation = Command<'DeliverTranslation', Made & { readonly translationId: string }>;

const BY_WHOM = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: (): readonly Subject[] => ['dispute'],
} as const;

/** Whoever sees a text files a translation of it that nobody asked for; of what is closed only its filer does. */
export const fileTranslation: DisputeAction<FileTranslation> = {
  ...BY_WHOM,
  decide: ({ data: { of: named, from, into, translator, evidence }, by, at }, file) => {
    const { dispute, newId } = file;
    const looking = { visibility: visibilityOf(by, file), dispute };
    const of = originalSeen(named, looking);
    if (from === into) refuse('EntryUnwanted', { field: 'into' });
    const deliveredBy = translates(looking);
    if (isClosed(of, dispute) && deliveredBy !== ownerOf(of, dispute)) refuse('NotYourPart', { subject: 'dispute' });
    checkMade({ translator, evidence });
    const data = { translationId: newId(), version: 1, of, from, into, deliveredBy, translator, evidence };
    return [{ type: 'TranslationDelivered', data: { ...data, deliveredAt: at } }];
  },
};

/** Whoever was asked delivers it, and whoever's version was contested another one. */
export const deliverTranslation: DisputeAction<DeliverTranslation> = {
  ...BY_WHOM,
  precondition: (_, file) => someTranslation(file, isOwed),
  decide: ({ data: { translationId, translator, evidence }, by, at }, file) => {
    const { dispute } = file;
    const looking = { visibility: visibilityOf(by, file), dispute };
    const { translation, newest } = translationNamed(translationId, looking);
    const deliveredBy = translates(looking);
    if (!isOwed(translation, deliveredBy)) refuse('NotYourPart', { subject: 'dispute' });
    checkMade({ translator, evidence });
    const { of, from, into } = translation;
    const data = {
      translationId,
      version: (newest?.version ?? 0) + 1,
      of,
      from,
      into,
      deliveredBy,
      translator,
      evidence,
    };
    return [{ type: 'TranslationDelivered', data: { ...data, deliveredAt: at } }];
  },
};

/** A person or an organisation that translates has a name. It is one file, and says nothing of its own visibility. */
const checkMade = ({ translator, evidence }: Made): void => {
  if (translator.kind !== 'machine' && translator.nameContentId === undefined)
    refuse('EntryMissing', { field: 'translator.name' });
  if (translator.kind === 'machine' && translator.qualificationContentId !== undefined)
    refuse('EntryUnwanted', { field: 'translator.qualification' });
  checkEvidence([evidence]);
  if (evidence.part !== undefined) refuse('EntryUnwanted', { field: 'evidence.part' });
  if (evidence.liveStream !== undefined) refuse('EntryUnwanted', { field: 'evidence.liveStream' });
};
