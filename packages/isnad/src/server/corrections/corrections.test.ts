import { describe, expect, it } from 'vitest';
import { openSampleDesk } from '../../../../../tests/fixtures/open-desk.ts';
import type { ArticleRecord, Correction, CorrectionSubject, StoryList, StoryRecord } from '../shape.ts';

const slow = 60_000;

async function openCorrected() {
  const desk = await openSampleDesk();
  const correct = async (subject: CorrectionSubject): Promise<Correction> => {
    const answer = await desk.send('POST', '/api/corrections', { subject, reason: 'قرأناه بأعيننا' });
    expect(answer.status).toBe(201);
    return (await answer.json()) as Correction;
  };
  const undo = async (id: string): Promise<Correction> => (await (await desk.ask(`/api/corrections/${id}`, { method: 'DELETE' })).json()) as Correction;
  const record = async (document: string): Promise<StoryRecord> => {
    const { thread } = await desk.get<ArticleRecord>(`/api/articles/${document}`);
    return desk.get<StoryRecord>(`/api/stories/${thread}`);
  };
  return { desk, correct, undo, record };
}

describe('corrections', () => {
  it('not a statement: it stays in the list with its correction, and out of every point; undone, all is as before', { timeout: slow }, async () => {
    const { desk, correct, undo, record } = await openCorrected();
    const document = '2024-10-12-hibr-denial';
    const before = await record(document);
    const line = before.statements.findIndex((statement) => before.articles[statement.article]!.document === document && statement.index === 2);
    const made = await correct({ kind: 'not-a-statement', document, index: 2 });
    expect(made).toMatchObject({ applies: true, undone: null });
    const after = await record(document);
    expect(after.statements[line]).toMatchObject({ index: 2, point: null, correction: made.id, words: before.statements[line]!.words });
    expect(after.points.flatMap(({ statements }) => statements)).not.toContain(line);
    expect(after.summary.statements).toBe(before.summary.statements - 1);
    const lineOf = ({ articles }: StoryRecord) => articles.find((article) => article.document === document)!;
    expect(lineOf(after).statements).toBe(lineOf(before).statements - 1);
    // Every other statement still leads to its own words.
    for (const [at, statement] of after.statements.entries()) expect(statement.words).toBe(before.statements[at]!.words);
    const article = await desk.get<ArticleRecord>(`/api/articles/${document}`);
    expect(article.statements.map(({ correction }) => correction).filter((id) => id !== null)).toEqual([made.id]);
    expect((await desk.send('POST', '/api/corrections', { subject: { kind: 'not-a-statement', document, index: 2 }, reason: 'x' })).status).toBe(409);
    expect(await undo(made.id)).toMatchObject({ applies: false, undone: expect.any(String) });
    expect(await record(document)).toEqual(before);
    expect((await desk.ask(`/api/corrections/${made.id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await desk.get<readonly Correction[]>('/api/corrections')).map(({ id }) => id)).toEqual([made.id]);
  });

  it('not the same person: the name and its statements get an identity of their own in that article', { timeout: slow }, async () => {
    const { desk, correct, record } = await openCorrected();
    const before = await record('2024-10-12-hibr-denial');
    const speaker = before.statements.find(
      ({ actor }) => actor !== null && new Set(before.statements.filter((one) => one.actor === actor).map(({ article }) => article)).size > 1,
    )!;
    const { document } = before.articles[speaker.article]!;
    const actor = before.actors[speaker.actor!]!.id;
    const source = (await desk.get<ArticleRecord>(`/api/articles/${document}`)).statements[speaker.index]!.source!;
    await correct({ kind: 'not-the-same-person', document, start: source.start, end: source.end, actor });
    const after = await record(document);
    const other = after.statements.find((one) => after.articles[one.article]!.document === document && one.index === speaker.index)!;
    expect(after.actors[other.actor!]!.id).toBe(`corrected:${actor}@${document}`);
    const rest = after.statements.filter((one) => one.actor !== null && after.actors[one.actor]!.id === actor);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every((one) => after.articles[one.article]!.document !== document)).toBe(true);
  });

  it('wrong date: the article stands at its day, and relative days are counted from it', { timeout: slow }, async () => {
    const { desk, correct, record } = await openCorrected();
    const document = '2024-10-12-hibr-denial';
    const before = await desk.get<ArticleRecord>(`/api/articles/${document}`);
    await correct({ kind: 'wrong-date', document, day: '2025-10-14' });
    const after = await desk.get<ArticleRecord>(`/api/articles/${document}`);
    expect(after.article.day).toBe('2025-10-14');
    expect(after.times.map(({ value }) => value)).not.toEqual(before.times.map(({ value }) => value));
    expect((await record(document)).articles.at(-1)!.document).toBe(document);
    expect((await desk.get<StoryList>('/api/stories?from=2025-10-01')).total).toBe(1);
  });

  it('same story: both are one, under the id of the first, and either id leads to it', { timeout: slow }, async () => {
    const { desk, correct, undo } = await openCorrected();
    const before = await desk.get<StoryList>('/api/stories');
    expect(before.total).toBe(2);
    const [a, b] = before.stories.map(({ id }) => id) as [string, string];
    const made = await correct({ kind: 'same-story', a, b });
    const after = await desk.get<StoryList>('/api/stories');
    expect(after.total).toBe(1);
    const records = await Promise.all([a, b].map((id) => desk.get<StoryRecord>(`/api/stories/${id}`)));
    expect(records[0]).toEqual(records[1]);
    expect(records[0]!.articles).toHaveLength(before.stories.reduce((sum, { articles }) => sum + articles, 0));
    await undo(made.id);
    expect((await desk.get<StoryList>('/api/stories')).stories.map(({ id }) => id)).toEqual([a, b]);
  });

  it('are found again when the page has changed around them, and say when they are found no more', { timeout: slow }, async () => {
    const { desk, correct } = await openCorrected();
    const page = (opening: string, said: string): { name: string; bytes: Uint8Array; given: object } => ({
      name: 'page.txt',
      bytes: Buffer.from(`${opening}\nقال وزير الري أحمد سالم إن السد آمن تماما. ${said}\n`),
      given: {},
    });
    const add = async (opening: string, said: string): Promise<void> => {
      await desk.desk.workshop.add([page(opening, said)]);
      await desk.desk.refresh();
    };
    await add('خبر عن السد', 'وأكد مدير الميناء أن الملاحة مستمرة.');
    const found = (await desk.get<ArticleRecord>('/api/articles/page')).statements;
    const harbour = found.findIndex(({ act }) => act === 'affirm');
    expect(harbour).toBeGreaterThanOrEqual(0);
    const made = await correct({ kind: 'not-a-statement', document: 'page', index: harbour });
    await add('خبر طويل عن السد والميناء والمدينة كلها', 'وأكد مدير الميناء أن الملاحة مستمرة.');
    const moved = await desk.get<ArticleRecord>('/api/articles/page');
    const again = moved.statements.find(({ correction }) => correction === made.id)!;
    expect(moved.text.slice(again.content.start, again.content.end)).toContain('الملاحة مستمرة');
    expect((await desk.get<readonly Correction[]>('/api/corrections'))[0]).toMatchObject({ applies: true });
    await add('خبر عن السد', 'ولم يعلق مدير الميناء.');
    expect((await desk.get<readonly Correction[]>('/api/corrections'))[0]).toMatchObject({ id: made.id, applies: false, undone: null });
  });
});
