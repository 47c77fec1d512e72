import type { SecurityKind } from '#infrastructure/security/security-event.js';

/**
 * Operations that give somebody power or take it, and those that change keys: each that succeeds is noted before it is
 * answered. Those of accounts, sessions and factors note themselves, with what they know beside.
 */
export const NOTED_ACTS: Readonly<Record<string, SecurityKind>> = {
  createAssociation: 'association-created',
  setDuty: 'office-changed',
  grantAuthority: 'authority-changed',
  approveAuthority: 'authority-changed',
  refuseAuthority: 'authority-changed',
  confirmAuthority: 'authority-changed',
  endAuthority: 'authority-changed',
  endPartyAuthority: 'authority-changed',
  offerDelegation: 'agreement-changed',
  agreeDelegation: 'agreement-changed',
  endDelegation: 'agreement-changed',
  registerPlatform: 'key-changed',
  changePlatformKeys: 'key-changed',
  changeIdentifierKey: 'key-changed',
  addPlatformKey: 'key-changed',
  endPlatformKey: 'key-changed',
  endPlatformKeys: 'key-changed',
  setPlatformReceiver: 'platform-receiver-set',
  addOperatorKey: 'key-changed',
  rotateOperatorKey: 'key-changed',
  endOperatorKey: 'key-changed',
  sendWebhookAgain: 'webhook-wanted',
  sendFailedWebhooksAgain: 'webhook-wanted',
  tryWebhook: 'webhook-wanted',
  startConformanceCheck: 'webhook-wanted',
  resetSandbox: 'association-created',
  registerMessageProvider: 'key-changed',
  registerSignatureProvider: 'key-changed',
  nameTimestampAuthority: 'key-changed',
  removeTimestampAuthority: 'key-changed',
  makePlatformLink: 'link-made',
  revokeLinks: 'links-revoked',
  askRoomReading: 'room-opened',
  allowRoomReading: 'room-opened',
  sweepHoldings: 'sensitive-read',
};
