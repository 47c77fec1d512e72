import { HttpException } from '@nestjs/common';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { VersionConflict } from '#application/command-handler/command-handler.js';
import { Refused, type RefusalCode } from '#domain/kernel/refusal.js';
import { UnknownEvent } from '#domain/kernel/unknown-event.js';
import { FileNotChecked } from '#infrastructure/active-content/shown-files.js';
import { FileInfected, FileNotScanned } from '#infrastructure/malware/scan.js';
import { LimitReached } from '#infrastructure/limits/limits.js';
import { NoRoom, SendingStopped, StoreClosed } from '#infrastructure/files/file-faults.js';
import { OffsetDiffers, UploadGone, UploadsUnfinished } from '#infrastructure/uploads/upload-faults.js';
import { KeyDestroyed } from '#infrastructure/vault/key-ring.js';
import { faultNamed } from './fault-named.js';
import { HttpProblem, type FieldError, type HttpProblemCode, type RowError } from './http-problem.js';

export type Translated = {
  readonly code: RefusalCode | HttpProblemCode;
  readonly facts?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly rows?: readonly RowError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The database is away, the disk is full, or a newer release is needed: worth a line in the log, though no bug. */
  readonly outage?: true;
};

const SOON = { 'retry-after': '1' };

/** What any error means to a client. What is not foreseen is a bug and becomes Internal. */
export function translateError(error: unknown): Translated {
  if (error instanceof HttpProblem) return { code: error.code, ...error.more };
  if (error instanceof FileInfected) return { code: 'FileInfected' };
  if (error instanceof FileNotScanned) return { code: 'FileNotScanned', headers: { 'retry-after': '30' } };
  if (error instanceof FileNotChecked) return { code: 'FileNotChecked', headers: { 'retry-after': '10' } };
  if (error instanceof LimitReached)
    return { code: 'TooManyAttempts', headers: { 'retry-after': String(error.seconds) } };
  if (error instanceof Refused) return refused(error);
  if (error instanceof VersionConflict) return { code: 'Busy', headers: SOON };
  // a process of the newer release answers
  if (error instanceof UnknownEvent) return { code: 'Busy', headers: SOON, outage: true };
  if (error instanceof StoreClosed || isOutage(error)) return { code: 'Busy', headers: SOON, outage: true };
  if (error instanceof KeyDestroyed) return { code: 'WordsErased' };
  if (error instanceof NoRoom) return { code: 'StorageFull', outage: true };
  if (error instanceof UploadGone) return { code: 'NotFound' };
  if (error instanceof OffsetDiffers) return { code: 'OffsetDiffers', facts: { received: String(error.received) } };
  if (error instanceof UploadsUnfinished) return { code: 'UploadsUnfinished', facts: { most: String(error.most) } };
  if (error instanceof SendingStopped) return { code: 'InvalidRequest' };
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return { code: BY_STATUS.get(status) ?? (status < 500 ? 'InvalidRequest' : 'Internal') };
}

/** A refusal that names a field of the request tells it like any other fault of it. */
const refused = ({ code, facts }: Refused): Translated => {
  if (code === 'NotFound') return { code };
  const { field } = facts;
  return { code, facts, ...(field !== undefined && { errors: [{ field, code: faultNamed(code) }] }) };
};

const BY_STATUS: ReadonlyMap<number, RefusalCode | HttpProblemCode> = new Map<number, RefusalCode | HttpProblemCode>([
  [400, 'InvalidRequest'],
  [401, 'Unauthenticated'],
  [403, 'Forbidden'],
  [404, 'NotFound'],
  [405, 'MethodNotAllowed'],
  [406, 'NotAcceptable'],
  [412, 'PreconditionFailed'],
  [413, 'BodyTooLarge'],
  [415, 'UnsupportedMediaType'],
  [429, 'TooManyAttempts'],
  [503, 'Busy'],
]);

/** Fastify's own errors carry a status. */
const statusOf = (error: unknown): number => {
  const { statusCode } = shapeOf(error);
  return typeof statusCode === 'number' ? statusCode : 500;
};

/**
 * Connection lost or refused, server shutting down or full, or a lock not had in time: the same request will do later.
 */
const isOutage = (error: unknown): boolean => {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const { code, name, message, errors } = shapeOf(cause);
  // TypeORM's word for a transaction whose connection was lost
  if (name === 'QueryRunnerProviderAlreadyReleasedError') return true;
  if (cause instanceof pg.DatabaseError) return UNAVAILABLE.test(String(code));
  return (
    LOST_CODES.has(String(code)) ||
    LOST_MESSAGES.test(String(message)) ||
    (Array.isArray(errors) && errors.length > 0 && errors.every(isOutage))
  );
};

/** Read by shape: what Node throws is not always an Error of this realm. */
const shapeOf = (error: unknown): Readonly<Record<string, unknown>> =>
  typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>) : {};

/** SQLSTATE classes: connection, resources, shutdown; then lock and statement time-outs, deadlock, idle time-out. */
const UNAVAILABLE = /^(08|53|57P|55P03|57014|40001|40P01|25P03)/;
const LOST_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);
/** What pg and its pool say without a code. */
const LOST_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout|Client was closed|Cannot use a pool|Driver not Connected)/;
