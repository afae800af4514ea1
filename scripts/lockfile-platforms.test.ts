import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeLockfile, type Lockfile, platformOf } from './lockfile-platforms.ts';

describe('platformOf', () => {
  it.each([
    ['@tool/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@tool/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@tool/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@tool/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@tool/binding-wasm32-wasi', null],
    ['fsevents', null],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('completeLockfile', () => {
  const lockfile: Lockfile = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.2.3',
        dev: true,
        license: 'MIT',
        optionalDependencies: { '@tool/cli-linux-x64': '1.2.3', '@tool/cli-win32-x64': '1.2.3', fsevents: '2.0.0' },
      },
      'node_modules/@tool/cli-linux-x64': { version: '1.2.3', optional: true },
    },
  };

  it('adds what is missing, at its place, and nothing else', () => {
    const { completed, added } = completeLockfile(lockfile);
    expect(added).toEqual(['@tool/cli-win32-x64']);
    expect(Object.keys(completed.packages)).toEqual(['', 'node_modules/@tool/cli-linux-x64', 'node_modules/@tool/cli-win32-x64', 'node_modules/tool']);
    expect(completed.packages['node_modules/@tool/cli-win32-x64']).toEqual({
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      license: 'MIT',
      optional: true,
      os: ['win32'],
    });
    expect(completeLockfile(completed).added).toEqual([]);
  });

  it("finds the project's own lockfile complete", () => {
    expect(completeLockfile(JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as Lockfile).added).toEqual([]);
  });
});
