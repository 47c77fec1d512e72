import type { Command } from '../kernel/message.js';
import type {
  BulletinDrafted,
  BulletinDropped,
  BulletinEntryCorrected,
  BulletinEntryRemoved,
  BulletinPublished,
  BulletinRevised,
  EntryCorrectionProposed,
  NamingAnnounced,
  NamingConsentGiven,
  NamingConsentWithdrawn,
  NamingObjected,
  NamingObjectionAnswered,
} from './events.js';

/** Put a bulletin together. */
export type DraftBulletin = Command<'DraftBulletin', Omit<BulletinDrafted['data'], 'drafterId' | 'draftedAt'>>;
/** Say something else in a draft. */
export type ReviseBulletin = Command<'ReviseBulletin', Omit<BulletinRevised['data'], 'editorId' | 'revisedAt'>>;
/** Let a draft go. */
export type DropBulletin = Command<'DropBulletin', Pick<BulletinDropped['data'], 'bulletinId' | 'reasonContentId'>>;
/** Approve what was read, as a second person, and show it to everybody. */
export type PublishBulletin = Command<
  'PublishBulletin',
  Pick<BulletinPublished['data'], 'bulletinId' | 'hash' | 'code'>
>;
/** Agree, as the person named, to what an entry says. */
export type GiveNamingConsent = Command<
  'GiveNamingConsent',
  Pick<NamingConsentGiven['data'], 'bulletinId' | 'entryId' | 'hash'>
>;
/** Take that back. */
export type WithdrawNamingConsent = Command<
  'WithdrawNamingConsent',
  Pick<NamingConsentWithdrawn['data'], 'bulletinId' | 'entryId'>
>;
/**
 * Tell whoever a draft will name what is to be said, on what ground, and until when it can object. `elsewhere`: by entry,
 * how that was done where nobody reads here.
 */
export type AnnounceNamings = Command<
  'AnnounceNamings',
  Pick<NamingAnnounced['data'], 'bulletinId'> & { readonly elsewhere?: Readonly<Record<string, string>> }
>;
/** Object, as whoever would be named, to what was announced. */
export type ObjectToNaming = Command<'ObjectToNaming', Omit<NamingObjected['data'], 'objectorId' | 'objectedAt'>>;
/** Answer that, as somebody who neither wrote nor announced it. */
export type AnswerNamingObjection = Command<
  'AnswerNamingObjection',
  Omit<NamingObjectionAnswered['data'], 'answererId' | 'answeredAt'>
>;
/** Say what is to stand in a published entry instead. */
export type ProposeEntryCorrection = Command<
  'ProposeEntryCorrection',
  Omit<EntryCorrectionProposed['data'], 'proposerId' | 'proposedAt'>
>;
/** Approve that, as a second person. */
export type ApproveEntryCorrection = Command<
  'ApproveEntryCorrection',
  Pick<BulletinEntryCorrected['data'], 'bulletinId' | 'entryId' | 'hash'>
>;
/** Show an entry no more. */
export type RemoveBulletinEntry = Command<
  'RemoveBulletinEntry',
  Pick<BulletinEntryRemoved['data'], 'bulletinId' | 'entryId' | 'ground' | 'reasonContentId'>
>;
export type BulletinCommand =
  | DraftBulletin
  | ReviseBulletin
  | DropBulletin
  | PublishBulletin
  | GiveNamingConsent
  | WithdrawNamingConsent
  | AnnounceNamings
  | ObjectToNaming
  | AnswerNamingObjection
  | ProposeEntryCorrection
  | ApproveEntryCorrection
  | RemoveBulletinEntry;
