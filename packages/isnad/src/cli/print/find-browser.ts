import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'brave-browser'];

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
};

/** A browser of the Chromium family on this machine: the one that `CHROMIUM` names and no other, else the first on `PATH` or in the usual places. Null where there is none. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform): string | null {
  const told = env.CHROMIUM;
  if (told !== undefined && told !== '') return isProgram(told) ? told : null;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => (folder === '' ? [] : names.map((name) => join(folder, name))));
  const folders = platform === 'win32' ? [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA] : [''];
  const installed = folders.flatMap((folder) =>
    folder === undefined ? [] : (usual[platform] ?? []).map((path) => (folder === '' ? path : join(folder, path))),
  );
  return [...onPath, ...installed].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
