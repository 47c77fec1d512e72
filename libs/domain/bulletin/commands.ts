import type { Command } from '../kernel/message.js';
import type {
  BulletinDrafted,
  BulletinDropped,
  BulletinEntryCorrected,
  BulletinEntryRemoved,
  BulletinPublished,
  BulletinRevised,
  EntryCorrectionProposed,
  NamingConsentGiven,
  NamingConsentWithdrawn,
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
  | ProposeEntryCorrection
  | ApproveEntryCorrection
  | RemoveBulletinEntry;
