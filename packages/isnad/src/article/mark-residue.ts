import { endsSentence, isSpace, type Line, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';

const PATTERNS: ReadonlyArray<readonly [string, RegExp]> = [
  // A machine's placeholder in an Arabic text; acronyms in brackets are a writer's.
  ['bracketed-latin', /\[(?![A-Z]{2,6}\])\/?[A-Za-z][A-Za-z0-9 ,.'’&;:="/_-]{0,120}\]/y],
  ['template', /\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}/y],
  ['markup', /<\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>\n]{0,300})?\/?>/y],
  ['entity', /&(?:nbsp|amp|quot|lt|gt|laquo|raquo|rlm|lrm|zwnj|#\d{2,6});/y],
];
const SCRIPT = /[{};]\s*$|\)\s*;|\bfunction\s*\(|\$\(|jQuery|googletag|adsbygoogle|^(?:var|let|const) \w|^(?:window|document)\./;

/** Sets aside what machines left in a text: placeholders, shortcodes, tags and entities as text, lines of script or style. */
export function markResidue(reading: Reading): void {
  const { text, lines, marks } = reading;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const pattern = unit === 0x5b ? PATTERNS[0] : unit === 0x7b ? PATTERNS[1] : unit === 0x3c ? PATTERNS[2] : unit === 0x26 ? PATTERNS[3] : undefined;
    if (!pattern) continue;
    pattern[1].lastIndex = i;
    const match = pattern[1].exec(text);
    if (!match) continue;
    marks.add({ start: i, end: i + match[0].length }, 'residue', pattern[0]);
    i += match[0].length - 1;
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const unit = text.charCodeAt(line.start);
    // Some systems put their captions below the text behind a control character; inside it the same one marks questions.
    if (unit === 0x1a && at >= lines.length - 3 && wordCount(line) <= 20 && !endsSentence(text, line)) marks.add(line, 'caption', 'control-mark');
    else if (unit === 0xa9 && line.end - line.start < 160) marks.add(line, 'caption', 'copyright-sign');
    else if (isCode(text, line)) marks.add(line, 'residue', 'script');
  }
}

function isCode(text: string, line: Line): boolean {
  const unit = text.charCodeAt(line.start);
  if (unit > 0x7e || isSpace(unit)) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + 200));
  return (!/[\u0621-\u064a]/.test(head) && SCRIPT.test(head)) || /^(?:undefined|null|NaN|\[object Object\])$/.test(head);
}
