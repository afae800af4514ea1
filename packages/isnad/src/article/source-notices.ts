import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';

/** Nearly every page holds none of them, and a pattern says so fastest. */
const ODD = /[\0-\x08\x0e-\x19\x1b-\x1f\u202d\u202e\ud800-\udfff\ufffd]/;

/**
 * What is odd in a page's characters and was read all the same: NULs and other controls, surrogates without their partner, characters that
 * turn the reading direction over, and replacement characters where bytes could not be decoded.
 */
export function findOddCharacters(page: Page): readonly Notice[] {
  const { source, file } = page;
  const first = source.search(ODD);
  if (first < 0) return [];
  let controls = 0;
  let surrogates = 0;
  let overrides = 0;
  let replaced = 0;
  for (let i = first; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit < 32) {
      if (unit < 9 || (unit > 13 && unit !== 0x1a)) controls++;
    } else if (unit >= 0x202a) {
      if (unit <= 0x202e) overrides += unit >= 0x202d ? 1 : 0;
      else if (unit >= 0xd800 && unit <= 0xdfff) {
        const next = source.charCodeAt(i + 1);
        if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) i++;
        else surrogates++;
      } else if (unit === 0xfffd) replaced++;
    }
  }
  const notices: Notice[] = [];
  const note = (code: Notice['code'], count: number): void => {
    if (count > 0) notices.push({ code, severity: 'warning', file, by: 'source', details: { count } });
  };
  note('control-characters', controls);
  note('lone-surrogates', surrogates);
  note('bidi-overrides', overrides);
  note('replaced-characters', replaced);
  return notices;
}
