import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text.ts';
import { escaped, html, visible, webAddress } from './markup.ts';

describe('escaped', () => {
  it('leaves nothing that could open markup, end an attribute or turn the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"'`\0\u202a-\u202e\u2066-\u2069]|&(?!(amp|lt|gt|quot|#39|#96);)/);
      }),
    );
  });

  it('makes what cannot be shown visible', () => {
    expect(escaped('a\u0000b\u202ec\ud800d')).toBe('a⟨U+0000⟩b⟨U+202E⟩c\ufffdd');
  });

  it('keeps pairs of surrogates, marks of direction and line breaks', () => {
    expect(escaped('😀\u200f\n\tس')).toBe('😀\u200f\n\tس');
    expect(visible('<b> & "😀"')).toBe('<b> & "😀"');
  });
});

describe('html', () => {
  it('escapes every fill that is not markup itself, inside lists too', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"x'}">${[inner, '&', 3, null, false]}</p>`.markup).toBe('<p title="&quot;x"><b>&lt;i&gt;</b>&amp;3</p>');
  });
});

describe('webAddress', () => {
  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', '//x', 'x', ''])('refuses %j', (url) => {
    expect(webAddress(url)).toBeNull();
  });

  it('keeps http and https, with what would end an attribute encoded', () => {
    expect(webAddress('https://x.example/خبر?"')).toBe('https://x.example/%D8%AE%D8%A8%D8%B1?%22');
  });
});

describe('markedText', () => {
  const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), kind: fc.constantFrom('cue', 'source', 'content') });

  it('writes every character once and in order, whatever overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('س', 'ب', ' ', '<', '&'), { minLength: 40, maxLength: 40 }),
        fc.array(mark),
        fc.array(fc.nat(40)),
        (letters, marks, places) => {
          const text = letters.join('');
          const markup = markedText(
            text,
            { start: 3, end: 37 },
            marks,
            places.map((at) => [at, `<a id="x${at}"></a>`] as const),
          );
          expect(markup.replace(/<[^>]*>/g, '')).toBe(escaped(text.slice(3, 37)));
          for (const at of places) expect(markup.includes(`x${at}"`)).toBe(at >= 3 && at <= 37);
        },
      ),
    );
  });

  it('gives the kinds of all marks that cover a stretch', () => {
    expect(
      markedText('abcd', { start: 0, end: 4 }, [
        { start: 0, end: 3, kind: 'content' },
        { start: 1, end: 2, kind: 'cue' },
      ]),
    ).toBe('<span class="content">a</span><span class="content cue">b</span><span class="content">c</span>d');
  });
});
