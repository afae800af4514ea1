// Adds to package-lock.json the optional packages of other platforms that npm has left out.
//
//   node scripts/complete-lockfile.ts           after every change of a dependency
//
// npm leaves a platform's package out of the lockfile where its registry does not offer it, and `npm ci` then refuses the lockfile everywhere. An entry
// that is added here names the version and the platform, which is all that `npm ci` needs to leave it out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockfile, type Lockfile } from './lockfile-platforms.ts';

const file = join(import.meta.dirname, '../package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const { completed, added } = completeLockfile(lockfile);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(completed, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete' : `added ${added.join(', ')}`);
