import { describe, expect, it } from 'vitest';
import { bareArticle } from '../article/index.ts';
import { reconcile } from '../ledger/index.ts';
import { createEngine } from './engine.ts';
import { composeLedgerWorld } from './ledger-world.ts';

const engine = createEngine();
const world = composeLedgerWorld(engine);

/** The names of those to whom the statements of a text are attributed. */
function speakers(text: string): readonly string[] {
  const article = { ...bareArticle(text), document: 'x' };
  const ledger = reconcile({ id: 't', stories: [{ id: 's', articles: ['x'] }] }, [article], [engine.analyse(article)], [], world);
  return ledger.actors.filter(({ statements }) => statements.length > 0).map(({ name }) => name);
}

describe('composeLedgerWorld', () => {
  it.each([
    ['وفقا للبيان، فإن الميناء سيبقى مغلقا حتى الخميس.', 'البيان'],
    ['ووفقا لبيان مقتضب، فإن الميناء سيبقى مغلقا حتى الخميس.', 'بيان مقتضب'],
    ['بحسب وزارة النقل، فإن الميناء سيبقى مغلقا حتى الخميس.', 'وزارة النقل'],
    ['ووفقا للجنة التحقيق، فإن الميناء سيبقى مغلقا حتى الخميس.', 'لجنة التحقيق'],
    ['قال فلاديمير بوتين إن الميناء سيبقى مغلقا حتى الخميس.', 'فلاديمير بوتين'],
    ['قال وائل حلمي إن الميناء سيبقى مغلقا حتى الخميس.', 'وائل حلمي'],
    ['قال فهد العامر إن الميناء سيبقى مغلقا حتى الخميس.', 'فهد العامر'],
    ['قال كمال درويش إن الميناء سيبقى مغلقا حتى الخميس.', 'كمال درويش'],
    ['أعلن حزب الليكود أن الميناء سيبقى مغلقا حتى الخميس.', 'الليكود'],
    ['أعلن لبنان أن الميناء سيبقى مغلقا حتى الخميس.', 'لبنان'],
  ])('%s', (text, name) => expect(speakers(text)).toEqual([name]));
});
