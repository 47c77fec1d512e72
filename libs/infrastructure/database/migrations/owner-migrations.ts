import { BoundLog1796920150000 } from './owner/bound-log.js';
import { CheckBound1796920150100 } from './owner/check-bound.js';
import { CreateAppend1795500000002 } from './owner/create-append.js';
import { CreateAppendOne1795500000003 } from './owner/create-append-one.js';
import { CreateApplicationSchemas1795500000004 } from './owner/create-application-schemas.js';
import { CreateLog1795500000001 } from './owner/create-log.js';
import { CreateMigrationRelease1795900001200 } from './owner/create-migration-release.js';
import { CreateSecurityLog1796100000001 } from './owner/create-security-log.js';
import { ForgetAddresses1796100600001 } from './owner/forget-addresses.js';
import { ForgetAnswers1796920150300 } from './owner/forget-answers.js';
import { IndexParties1796400100001 } from './owner/index-parties.js';
import { IndexRoster1795700000011 } from './owner/index-roster.js';
import { IndexSecurityLog1796100500001 } from './owner/index-security-log.js';
import { MakeAppendsCheaper1795500000005 } from './owner/make-appends-cheaper.js';
import { PartitionLog1796920150200 } from './owner/partition-log.js';

/** The logs, which the owner role alone may shape. In the order of their numbers; what was released never changes. */
export const ownerMigrations = [
  CreateLog1795500000001,
  CreateAppend1795500000002,
  CreateAppendOne1795500000003,
  CreateApplicationSchemas1795500000004,
  MakeAppendsCheaper1795500000005,
  IndexRoster1795700000011,
  CreateMigrationRelease1795900001200,
  CreateSecurityLog1796100000001,
  IndexSecurityLog1796100500001,
  ForgetAddresses1796100600001,
  IndexParties1796400100001,
  BoundLog1796920150000,
  CheckBound1796920150100,
  PartitionLog1796920150200,
  ForgetAnswers1796920150300,
] as const;
