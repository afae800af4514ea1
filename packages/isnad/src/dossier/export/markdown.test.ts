import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../../tests/fixtures/hostile-dossier.ts';
import { sections } from '../words.ts';
import { exportMarkdown } from './markdown.ts';

describe('exportMarkdown', () => {
  it.each(['ar', 'en'] as const)('has every section, in order, in %s', (language) => {
    const heads = [...exportMarkdown(floodDossier(), language).matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(Object.values(sections).map((phrase) => phrase[language]));
  });

  it('lets no words of a page become markup, links or pictures', () => {
    const file = exportMarkdown(hostileDossier());
    expect(file.replace(/<https?:\/\/[^\s<>]*>/g, '')).not.toMatch(/<|(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)`|https?:\/\//);
  });

  it('writes the figures with their bounds in words', () => {
    const file = exportMarkdown(floodDossier(), 'en');
    for (const words of ['≥ at least 12', '≈ about 30–40', '| 23 |', 'revised by the same source (3)']) expect(file).toContain(words);
  });

  it('keeps a line of a page from starting a list or a heading', () => {
    const dossier = floodDossier();
    expect(exportMarkdown({ ...dossier, title: '1. - # = كلام' })).toMatch(/^# 1\\\. - \\# = كلام$/m);
    expect(exportMarkdown({ ...dossier, title: '- كلام' })).toMatch(/^# \\- كلام$/m);
  });
});
