import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The user's own browser; `CHROMIUM` names another. */
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Says aloud that tests are skipped where no browser is. */
export function isMissing(what: string): boolean {
  if (existsSync(executablePath)) return false;
  console.warn(`skipped: ${what} needs Chromium at ${executablePath} (or its path in CHROMIUM)`);
  return true;
}

/** No name but this machine's can be resolved: what asks for another place fails, and is seen to. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
}
